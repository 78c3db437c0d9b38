import { createRandomAt } from "../random.ts";
import { HOUR } from "./hours.ts";
import type { GeneratedArchive } from "./options.ts";
import { type ArchiveRecord, idAt, type MessageBody } from "./record.ts";

const TEXTS = [
  "Dinner at seven?",
  "明天几点见？",
  "On my way",
  "好的，谢谢",
  "Can you send me the report?",
  "会议改到三点了",
  "Happy birthday 🎂",
  "See you tomorrow",
];
/** The users in generated messages. */
export const USERS = ["lin", "chen", "wang", "zhao", "sun", "admin"];
const GROUPS = ["278265393643526", "278265393643527"];
const ROOMS = ["10000001", "10000002"];

/** What random numbers are used for: one for each decision about a record. */
const KIND = 0;
const SENDER = 1;
const RECEIVER = 2;
const TEXT = 3;
const TIME = 4;
const SIZE = 5;

/** Generates the records of any hour, always the same ones, independently of the other hours. */
export function createGenerator({ seed = 1, perHour = 200, duplicateEvery = 50 }: GeneratedArchive) {
  const random = createRandomAt(seed);

  const recordAt = (begin: number, index: number): ArchiveRecord => {
    const place = Math.imul(begin / HOUR, 0x10001) + index;
    const at = (purpose: number, choices: number) => random(place, purpose) % choices;
    const step = HOUR / perHour;
    const timestamp = begin + Math.floor(index * step + at(TIME, Math.max(1, Math.floor(step))));
    const from = USERS[at(SENDER, USERS.length)] as string;
    const conversation = at(RECEIVER, 10);
    const chat_type = conversation < 6 ? "chat" : conversation < 9 ? "groupchat" : "chatroom";
    const names = { chat: USERS, groupchat: GROUPS, chatroom: ROOMS }[chat_type];
    const to = names[at(RECEIVER + 10, names.length)] as string;
    const body = bodyOf(at(KIND, 100), TEXTS[at(TEXT, TEXTS.length)] as string, random(place, SIZE));
    const payload = { bodies: [body], ext: {}, from, to };
    return { msg_id: idAt(timestamp, index), timestamp, direction: "outgoing", to, from, chat_type, payload };
  };

  return function* recordsOf(begin: number): Generator<ArchiveRecord, void, undefined> {
    // From 3 to 5 a.m. in Beijing, so that there are hours without a file.
    const hourOfDay = (begin / HOUR + 8) % 24;
    if (hourOfDay === 3 || hourOfDay === 4) return;
    for (let index = 0; index < perHour; index++) {
      const record = recordAt(begin, index);
      yield record;
      if (duplicateEvery > 0 && index % duplicateEvery === duplicateEvery - 1) yield record;
    }
  };
}

/** Mostly text; the other kinds are rarer, and one of them is not documented by the vendor. */
function bodyOf(kind: number, msg: string, random: number): MessageBody {
  const uuid = `65e54a4a-c298-11f1-b821-${random.toString(16).padStart(12, "0")}`;
  const file = (filename: string) => ({
    file_length: random % 1_000_000,
    filename,
    secret: `generated-secret-${random % 1000}`,
    url: `https://a1.easemob.com/easemob-demo/testapp/chatfiles/${uuid}`,
  });
  if (kind < 70) return { type: "txt", msg };
  if (kind < 78) return { type: "img", ...file("menu.jpg"), size: { height: 1325, width: 746 } };
  if (kind < 82) return { type: "audio", ...file("reply.amr"), length: 1 + (random % 60) };
  if (kind < 85) return { type: "video", ...file("room.mp4"), length: 10, size: { height: 480, width: 360 } };
  if (kind < 88) return { type: "loc", addr: "西城区西便门桥", lat: 39.9053, lng: 116.36302 };
  if (kind < 91) return { type: "file", ...file("guests.md") };
  if (kind < 94) return { type: "cmd", action: "refresh" };
  if (kind < 97)
    return {
      type: "custom",
      customEvent: "gift_1",
      "v2:customExts": { name: "flower", size: "16" },
      customExts: [{ name: "flower" }, { size: "16" }],
    };
  if (kind < 99)
    return {
      subType: "sub_combine",
      combineLevel: 1,
      ...file("17949658335850033"),
      title: "Chat history",
      summary: msg,
    };
  return { type: "sticker", sticker: "smile" } as unknown as MessageBody;
}
