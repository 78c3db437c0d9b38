import { formatSecond } from "../app/beijing-time.ts";
import { refuse } from "../app/refuse.ts";
import type { JMessageWorld } from "../app/world.ts";
import type { Handlers } from "./handlers.ts";
import { noContent, respondWithPage } from "./responses.ts";

/** Maximum number of words of an app. */
const MAX_WORDS = 100;

/**
 * The list of sensitive words, and the switch of the filter. Messages pass unchanged in either case: what the filter
 * does to them is not documented.
 */
export function createSensitiveWordHandlers({ clock }: JMessageWorld): Handlers {
  // When each word was added, in seconds.
  const words = new Map<string, number>();
  let filter = 0;

  return {
    addSensitiveWords: ({ body }) => {
      const fresh = new Set(body.filter((word) => !words.has(word)));
      // The limit is documented, but no code for it.
      if (words.size + fresh.size > MAX_WORDS) return refuse(400, `An app can have ${MAX_WORDS} words`);
      for (const word of fresh) words.set(word, Math.floor(clock.now() / 1000));
      return noContent;
    },
    listSensitiveWords: ({ query }) =>
      respondWithPage([...words], query, {
        name: "words",
        maxCount: 2000,
        show: ([name, added]) => ({ name, itime: formatSecond(added) }),
      }),
    // An unknown word is not an error: the document does not mention one.
    updateSensitiveWord: ({ body }) => {
      const { old_word, new_word } = body;
      if (words.delete(old_word)) words.set(new_word, Math.floor(clock.now() / 1000));
      return noContent;
    },
    removeSensitiveWord: ({ body }) => {
      words.delete(body.word);
      return noContent;
    },
    setSensitiveWordFilter: ({ query }) => {
      filter = Number(query.status);
      return noContent;
    },
    getSensitiveWordFilter: () => ({ status: 200, body: { status: filter } }),
  };
}
