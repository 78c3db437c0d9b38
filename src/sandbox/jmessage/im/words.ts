import { formatSecond } from "../app/beijing-time.ts";
import { refuse } from "../app/refuse.ts";
import type { JMessageWorld } from "../app/world.ts";
import { answerPage, noContent } from "./answers.ts";
import type { Handlers } from "./handlers.ts";

/** Words that an app may have. */
const MOST_WORDS = 100;

/**
 * The list of sensitive words and the switch of its filter. Messages pass unchanged either way: what the filter makes
 * of them is not documented.
 */
export function createWordHandlers({ clock }: JMessageWorld): Handlers {
  // The second that each word was added, in order.
  const words = new Map<string, number>();
  let filter = 0;

  return {
    addSensitiveWords: ({ body }) => {
      const fresh = new Set(body.filter((word) => !words.has(word)));
      // The document has the limit, but no code for it.
      if (words.size + fresh.size > MOST_WORDS) return refuse(400, `An app can have ${MOST_WORDS} words`);
      for (const word of fresh) words.set(word, Math.floor(clock.now() / 1000));
      return noContent;
    },
    listSensitiveWords: ({ query }) =>
      answerPage([...words], query, {
        name: "words",
        most: 2000,
        show: ([name, added]) => ({ name, itime: formatSecond(added) }),
      }),
    // A word that is not there is no error: the document does not say that it is one.
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
