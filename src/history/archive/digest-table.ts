import { createDigestHash, type DigestTable } from "./digest-hash.ts";
import { createDigestRun } from "./digest-run.ts";

/** A digest that is above all before it goes to the end of a list, any other one into a hash table. */
export function createDigestTable(): DigestTable {
  const run = createDigestRun();
  let rest: DigestTable | undefined;
  return {
    get(high, low) {
      const place = run.find(high, low);
      return place >= 0 ? run.wordAt(place) : (rest?.get(high, low) ?? 0);
    },
    set(high, low, word) {
      const place = run.find(high, low);
      if (place >= 0) run.setWord(place, word);
      else if (rest?.get(high, low) || !run.append(high, low, word)) {
        rest ??= createDigestHash();
        rest.set(high, low, word);
      }
    },
    replaceAll(replace) {
      run.forEach((place, high, low) => void run.setWord(place, replace(run.wordAt(place), high, low)));
      rest?.replaceAll(replace);
    },
  };
}
