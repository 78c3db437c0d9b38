import { type Digest, decimalOf, digestOf } from "./digest.ts";
import { createDigestTable } from "./digest-table.ts";
import { createIdLog } from "./id-log.ts";
import { createSketch, type Entry, type Sketch } from "./sketch.ts";

/** `changed`: its id was seen before, in another line than the one that the file has now. */
export type Sight = "new" | "known" | "changed";

/** The records of an hour that were handed out, and the lines that were skipped: 64 bits of each id, 30 of each line. */
export interface SeenRecords {
  /**
   * @param id the id itself; it is kept unless it is a decimal integer
   * @param content the sum of the line
   */
  see(digest: Digest, content: number, id?: string): Sight;
  has(digest: Digest): boolean;
  /** The file is read from its beginning; until a record has been seen in it, its line may turn out to be another. */
  beginPass(): void;
  /** Forgets those that were handed out and that the file does not have. @returns their ids, as far as known */
  takeAbsent(): string[];
  /** From here on, `rollback` forgets what was seen. */
  commit(): void;
  rollback(): void;
  /** Turns it into the set that a sketch describes. @returns false if the difference is too large to tell */
  settle(sketch: Sketch): boolean;
  readonly sketch: Sketch;
}

/** The bits of a word in the table. */
const CONFIRMED = 1;
const PRESENT = 2;
const CONTENT = ~3;
/** A record that was seen and forgotten. */
const FORGOTTEN = CONFIRMED;

export function createSeenRecords(): SeenRecords {
  const table = createDigestTable();
  const sketch = createSketch();
  const ids = createIdLog();
  /** Digests, and the words that they had before. */
  let journal: number[] = [];
  const put = ({ high, low }: Digest, word: number, before: number) => {
    if (before & PRESENT) sketch.toggle(high, low, before & CONTENT);
    if (word & PRESENT) sketch.toggle(high, low, word & CONTENT);
    table.set(high, low, word);
  };
  const wordOf = ({ high, low }: Digest) => table.get(high, low);
  const isEntry = (entry: Entry) => {
    const word = wordOf(entry);
    return (word & PRESENT) !== 0 && (word & CONTENT) === entry.content;
  };
  const forget = (digest: Digest) => put(digest, FORGOTTEN, wordOf(digest));
  return {
    sketch,
    see(digest, content, id) {
      const before = wordOf(digest);
      const present = (before & PRESENT) !== 0;
      if (present && before & CONFIRMED) return "known";
      const word = (content & CONTENT) | PRESENT | CONFIRMED;
      if (word === (before | CONFIRMED)) {
        table.set(digest.high, digest.low, word);
        return "known";
      }
      journal.push(digest.high, digest.low, before);
      put(digest, word, before);
      if (present) return "changed";
      if (id !== undefined && digest.high < 0) ids.add(id);
      return "new";
    },
    has: (digest) => (wordOf(digest) & PRESENT) !== 0,
    beginPass: () => table.replaceAll((word) => (word & PRESENT ? word & ~CONFIRMED : word)),
    takeAbsent() {
      const absent: Digest[] = [];
      table.replaceAll((word, high, low) => {
        if (!(word & CONFIRMED)) absent.push({ high, low });
        return word;
      });
      if (absent.length === 0) return [];
      const others = ids
        .all()
        .filter((id) => wordOf(digestOf(id)) !== 0 && !(wordOf(digestOf(id)) & CONFIRMED));
      for (const digest of absent) forget(digest);
      const integers = absent.map(decimalOf).filter((id) => id !== undefined);
      return [...integers, ...new Set(others)];
    },
    commit() {
      journal = [];
    },
    rollback() {
      for (let at = journal.length - 3; at >= 0; at -= 3) {
        const [high = 0, low = 0, before = 0] = journal.slice(at, at + 3);
        put({ high, low }, before || FORGOTTEN, wordOf({ high, low }));
      }
      journal = [];
    },
    settle(target) {
      const differences = sketch.differences(target);
      if (!differences) return false;
      const added = differences.filter((entry) => !isEntry(entry));
      for (const entry of differences) if (isEntry(entry)) forget(entry);
      for (const entry of added) put(entry, entry.content | PRESENT, wordOf(entry));
      return true;
    },
  };
}
