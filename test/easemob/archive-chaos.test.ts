import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArchiveCheckpoint, HistoryRecord } from "../../src/easemob/index.ts";
import { ApiError, NetworkError } from "../../src/index.ts";
import {
  countOutOfOrder,
  HOURS_FOR_MANY,
  randomHistories,
  type Tally,
  tryHistories,
} from "../history/chaos-tally.ts";
import { HOUR, linesOf, record, startEasemob } from "../support/easemob-server.ts";
import { BEGIN, cut, expired, NAME } from "./archive-setup.ts";

const HOURS = 3;
const FIRST = BEGIN - HOUR;
const nameOf = (hour: number) => String(Number(NAME) - 1 + hour);
const idOf = (hour: number, index: number) => `148000000000${hour}${String(index).padStart(6, "0")}`;

/** A position, as a share of what there is. */
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** What happens to a download; most of them are good. */
const download = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("good" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("cut" as const, "expired" as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("damaged" as const),
      at: share,
      bit: fc.integer({ min: 0, max: 7 }),
      level: fc.constantFrom(0, 0, 6),
    }),
  },
);

const plan = fc.record({
  sizes: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: HOURS, maxLength: HOURS }),
  /** A record comes again, anywhere in its own file or in that of the next hour. */
  repeats: fc.array(fc.record({ hour: fc.nat(HOURS - 1), from: share, to: share, next: fc.boolean() }), {
    maxLength: 8,
  }),
  /** Late records, anywhere in the file that is being read, each after one of the kills. */
  late: fc.array(fc.record({ kill: fc.nat(8), to: share }), { maxLength: 6 }),
  kills: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 8 }),
  downloads: fc.array(download, { maxLength: 10 }),
  pageSize: fc.integer({ min: 1, max: 25 }),
  prefetch: fc.constantFrom(0, 0, 2),
  verify: fc.constantFrom(false, false, true),
});

type Plan = typeof plan extends fc.Arbitrary<infer Drawn> ? Drawn : never;
type Stored = ReturnType<typeof record>;

function createFiles({ sizes, repeats }: Plan): Stored[][] {
  const files = sizes.map((size, hour) =>
    Array.from({ length: size }, (_, i) => record(idOf(hour, i), FIRST + hour * HOUR + i * 1000)),
  );
  const own = files.map((file) => [...file]);
  for (const { hour, from, to, next } of repeats) {
    const repeated = own[hour]?.[Math.floor(from * own[hour].length)];
    const file = files[next ? hour + 1 : hour];
    if (!repeated || !file) continue;
    // Not before the record itself, so that the order of the first ones is known.
    const first = file.indexOf(repeated) + 1;
    file.splice(first + Math.floor(to * (file.length - first + 1)), 0, repeated);
  }
  return files;
}

/** What a caller has stored who does as told: deletes the damaged ids of a page, then stores its messages. */
function createStore() {
  const messages: HistoryRecord[] = [];
  return {
    messages,
    take(page: { messages: HistoryRecord[]; damaged?: readonly string[] }) {
      for (const id of page.damaged ?? [])
        for (let at = messages.length - 1; at >= 0; at--)
          if (String(messages[at]?.msg_id) === id) messages.splice(at, 1);
      messages.push(...page.messages);
    },
  };
}

async function run(drawn: Plan, tally: Tally): Promise<void> {
  const { late, kills, downloads, pageSize, prefetch, verify } = drawn;
  const files = createFiles(drawn);
  const { server, easemob } = await startEasemob();
  let count = 0;
  const harmed = () => downloads.slice(0, count).some(({ kind }) => kind === "damaged");
  for (const [hour, file] of files.entries())
    server.files.set(nameOf(hour), (response, request, n) => {
      const faulty = downloads[count++] ?? { kind: "good" };
      const packed = gzipSync(linesOf(...file), { level: "level" in faulty ? faulty.level : 6 });
      if (faulty.kind === "cut") return cut(packed)(response, request, n);
      if (faulty.kind === "expired") return expired(response, request, n);
      if (faulty.kind === "damaged" && "at" in faulty) {
        const at = Math.floor(faulty.at * packed.length);
        packed[at] = (packed[at] as number) ^ (1 << faulty.bit);
      }
      response.end(packed);
    });
  const store = createStore();
  const range = { from: new Date(FIRST), to: new Date(FIRST + HOURS * HOUR - 1), pageSize };
  let saved: string | undefined;
  let done = false;
  for (let session = 0; !done && session < kills.length + 12; session++) {
    const resume = saved === undefined ? range : { resume: JSON.parse(saved) as ArchiveCheckpoint };
    let left = kills[session] ?? Number.POSITIVE_INFINITY;
    try {
      done = true;
      for await (const page of easemob.history({ ...resume, prefetch, verify }).pages()) {
        store.take(page);
        saved = JSON.stringify(page.checkpoint);
        if (--left > 0) continue;
        done = false;
        break;
      }
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof NetworkError)) throw error;
      done = false;
    }
    const where: ArchiveCheckpoint | undefined = saved === undefined ? undefined : JSON.parse(saved);
    const hour = where ? ((where.hour ?? where.next) - FIRST) / HOUR : 0;
    for (const [index, { to }] of late.entries())
      if (late[index]?.kill === session && !done)
        files[hour]?.splice(
          Math.floor(to * ((files[hour]?.length ?? 0) + 1)),
          0,
          record(`9${idOf(hour, index)}`, FIRST + hour * HOUR),
        );
  }
  expect(done).toBe(true);
  const expected = new Map(files.flat().map((each) => [each.msg_id, each]));
  // An id that is damaged may be none of the vendor's; after a resume it is not known any more, only its digest is.
  const read = store.messages.filter(({ msg_id }) => !harmed() || expected.has(msg_id));
  const ids = read.map(({ msg_id }) => msg_id);
  const isOrderKnown = !harmed() && late.length === 0;
  tally.add(
    {
      ids,
      lost: [...expected.keys()].filter((id) => !ids.includes(id)).length,
      outOfOrder: isOrderKnown ? countOutOfOrder(ids, [...expected.keys()]) : 0,
    },
    server.requests.length,
  );
  const byId = (a: { msg_id: string }, b: { msg_id: string }) => (a.msg_id < b.msg_id ? -1 : 1);
  expect([...read].sort(byId)).toEqual([...expected.values()].sort(byId));
  if (isOrderKnown) expect(read).toEqual([...expected.values()]);
}

test(
  "whatever is damaged, rewritten, repeated, killed and resumed: every message once, as it is in its file",
  {
    timeout: HOURS_FOR_MANY,
  },
  () => tryHistories("Easemob", randomHistories("Easemob", 40, 3_000), plan, run),
);
