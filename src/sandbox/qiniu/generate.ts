import { createRandomAt, type RandomAt, toFraction } from "../random.ts";
import { drawContent, text } from "./content.ts";
import type { Directory } from "./directory.ts";
import type { StoredMessage } from "./message.ts";
import type { GeneratedConversations } from "./options.ts";

/** A message before it has an id. */
export type Draft = Omit<StoredMessage, "id" | "device" | "recalled">;
type Placed = Draft & { readonly id: bigint };

/** What random numbers are used for here. */
const PURPOSE = { kind: 0, who: 1, whom: 2, length: 3, begin: 4, pause: 5, content: 6, id: 7 } as const;

const DAY_MS = 86_400_000;
/** The first id of the story; the ids of all generated messages are smaller. */
const STORY_ID = 1552747048460091000n;
/** The difference between consecutive ids; those of other apps are in between. */
const ID_STEP = 1000n;

/**
 * Fills in the options of generated conversations.
 *
 * @param now milliseconds since 1970
 * @throws RangeError if they contradict each other
 */
export function completeOptions(options: GeneratedConversations, now: number) {
  const { seed = 1, count = 2000 } = options;
  const to = options.to?.getTime() ?? now;
  const from = options.from?.getTime() ?? to - 60 * DAY_MS;
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`count: expected an integer of 0 or more, got ${count}`);
  if (!(from < to)) throw new RangeError("from: expected a time before to");
  return { seed, count, from, to };
}

/**
 * Generates short talks, in which there is a message about every minute, spread over the whole time.
 */
export function generateDrafts(
  { seed, count, from, to }: ReturnType<typeof completeOptions>,
  directory: Directory,
): Placed[] {
  const randomAt = createRandomAt(seed);
  const drafts: Draft[] = [];
  const talks = Math.ceil(count / 4);
  for (let talk = 0; drafts.length < count; talk++) {
    const share = ((talk % talks) + toFraction(randomAt(talk, PURPOSE.begin))) / talks;
    // No talk begins in the last hour, so that the last ones can finish.
    const begin = from + share * Math.max(0, to - from - DAY_MS / 24);
    drafts.push(...drawTalk(talk, begin, to, directory, randomAt).slice(0, count - drafts.length));
  }
  drafts.sort((a, b) => a.timestamp - b.timestamp);
  const first = STORY_ID - BigInt(count + 1) * ID_STEP;
  // Odd ids, so that rounding to a double changes them.
  const idAt = (index: number) =>
    first + BigInt(index) * ID_STEP + BigInt((randomAt(index, PURPOSE.id) % 400) * 2 + 1);
  return drafts.map((draft, index) => ({ ...draft, id: idAt(index) }));
}

/** Generates three to seven messages between two users, or in a group. */
function drawTalk(
  talk: number,
  begin: number,
  end: number,
  directory: Directory,
  randomAt: RandomAt,
): Draft[] {
  const draw = (use: keyof typeof PURPOSE, index = talk) => randomAt(index, PURPOSE[use]);
  const { users, groups } = directory;
  const inGroup = draw("kind") % 4 === 0;
  const group = groups[draw("whom") % groups.length];
  // The first user of the examples has the most talks, so that there is something to read.
  const one = users[draw("who") % 2 === 0 ? 0 : draw("who") % users.length];
  const members = inGroup
    ? [...(group?.members ?? [])]
    : users.map(({ id }) => id).filter((id) => id !== one?.id);
  const other = members[draw("whom") % members.length] ?? 0n;
  let timestamp = begin;
  return Array.from({ length: 3 + (draw("length") % 5) }, (_, line) => {
    const index = talk * 8 + line;
    timestamp = Math.min(timestamp + 2000 + (draw("pause", index) % 90_000), end - 1);
    const turn = draw("who", index) % 3 === 0 ? line : line + 1;
    const ends = inGroup
      ? { from: members[draw("who", index) % members.length] ?? other, to: group?.id ?? 0n }
      : turn % 2 === 0
        ? { from: one?.id ?? 0n, to: other }
        : { from: other, to: one?.id ?? 0n };
    return { ...drawContent(draw("content", index), line), timestamp: Math.floor(timestamp), ...ends };
  });
}

const MENU =
  '{"url":"https://files.example.com/menu.jpg","dName":"menu.jpg","fLen":508728,"width":828.0,"height":828.0}';

/** The messages in the spec's examples, with the same ids; the last one is a minute before `end`. */
export function storyOf(end: number): Placed[] {
  const [alice, bob, group] = [2302128618880n, 2199040544848n, 6610620069649n];
  const picture = { ...text(""), ctype: "IMAGE", attachment: MENU };
  const lunch = {
    ...text("Lunch at noon?"),
    ext: '{"topic":"lunch"}',
    config: '{"antispam_prompt": "spam"}',
  };
  const poll = { ...text('{"kind":"poll","question":"Noodles or rice?"}'), ctype: "COMMAND" };
  const at = (place: number, secondsBefore: number) => ({
    id: STORY_ID + BigInt(place) * ID_STEP,
    timestamp: end - (60 + secondsBefore) * 1000,
  });
  return [
    { ...lunch, ...at(0, 2115), from: alice, to: bob },
    { ...picture, ...at(1, 2045), from: bob, to: alice },
    { ...picture, ...at(2, 2044), from: alice, to: group },
    { ...poll, ...at(4, 1185), from: alice, to: bob },
    { ...text("Noodles, then"), ...at(6, 435), from: alice, to: bob },
    { ...text("See you at noon"), ...at(8, 0), from: bob, to: alice },
  ];
}
