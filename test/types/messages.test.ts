import { describe, expect, test } from "vitest";
import { openEditor } from "./compiler.ts";

const PREAMBLE = `
import { mergeByTime, normalize, normalizeAll, normalizeEasemob, normalizeJMessage, normalizeQiniu } from "../../src/messages/index.ts";
import type { Content, NormalizedMessage } from "../../src/messages/index.ts";
import { createJMessage } from "../../src/jmessage/index.ts";
import type { components as Easemob } from "../../generated/easemob/types.ts";
import type { components as Qiniu } from "../../generated/qiniu/types.ts";
import type { components as ReportV1 } from "../../generated/jmessage-report-v1/types.ts";
declare const m: NormalizedMessage;
declare const record: Easemob["schemas"]["HistoryRecord"];
declare const stored: Qiniu["schemas"]["Message"];
declare const old: ReportV1["schemas"]["MessageRecord"];
declare const conversation: AsyncIterable<Qiniu["schemas"]["Message"]>;
const { report, reportV1 } = createJMessage({ appKey: "", masterSecret: "" });
const history = report.history({ from: new Date() });
`;

/** Compiles each line on its own, all in one run. */
function compile(lines: readonly string[]): (string | undefined)[] {
  const offset = PREAMBLE.split("\n").length - 1;
  const errors = openEditor(PREAMBLE + lines.map((line) => `(async () => { ${line} });`).join("\n")).errors();
  return lines.map((_, i) => errors.get(offset + i));
}

const good: [what: string, code: string][] = [
  ["the text of a text message", 'if (m.kind === "text") m.text.trim();'],
  ["the text of any kind, if there is one", "m.text?.trim(); m.media?.url?.trim();"],
  [
    "the file of every kind with a file",
    'if (m.kind === "image" || m.kind === "file") m.media.size?.toFixed();',
  ],
  ["a place", 'if (m.kind === "location") m.place.latitude?.toFixed();'],
  ["a command", 'if (m.kind === "command") m.command.trim();'],
  ["an event with its data", 'if (m.kind === "custom") [m.event?.trim(), m.data["a"]];'],
  ["parts", 'if (m.kind === "mixed") m.parts.map(({ kind }: Content) => kind);'],
  ["the vendor's own record", 'if (m.vendor === "easemob") m.raw.payload.bodies.map((body) => body);'],
  [
    "the record of each vendor's own function",
    "normalizeJMessage(old).raw.msg_body; normalizeEasemob(record).raw.chat_type",
  ],
  ["messages of every API", "normalize(old); normalize(record); normalize(stored);"],
  ["a whole history", "for await (const n of normalizeAll(history)) n.sentAt.getTime();"],
  [
    "a history of one vendor",
    'for await (const n of normalizeAll(conversation, (q) => normalizeQiniu(q, "group"))) n.raw.ctype;',
  ],
  [
    "histories of several vendors as one",
    "for await (const n of mergeByTime([normalizeAll(history), normalizeAll(conversation)])) n.vendor;",
  ],
  [
    "a switch over all kinds",
    'switch (m.kind) { case "text": case "image": case "voice": case "video": case "file": case "location": case "command": case "custom": case "forward": case "mixed": case "unknown": break; default: m satisfies never; }',
  ],
];

const mistakes: [mistake: string, code: string, error: RegExp][] = [
  ["the text of an unknown kind as a required field", "m.text.trim()", /possibly 'undefined'/],
  ["a kind that does not exist", 'm.kind === "sticker"', /no overlap/],
  ["the location of a text message", 'if (m.kind === "text") m.place', /'place' does not exist/],
  [
    "a switch that forgets a kind",
    'switch (m.kind) { case "text": break; default: m satisfies never; }',
    /never/,
  ],
  ["a record before its vendor is known", "m.raw.msgid", /of type 'unknown'/],
  [
    "a conversation that a message of Qiniu does not contain",
    "normalizeQiniu(stored).conversation.id",
    /possibly 'undefined'/,
  ],
  ["another vendor's record", "normalizeEasemob(stored)", /not assignable to parameter/],
  ["changing a message", 'm.id = ""', /read-only/],
  ["merging messages that have no time", "mergeByTime([conversation])", /sentAt/],
];

describe("the types of messages in the common shape", () => {
  const [right, wrong] = [compile(good.map(([, code]) => code)), compile(mistakes.map(([, code]) => code))];

  test.each(good.map(([what], i) => [what, right[i]] as const))("allow %s", (_, error) => {
    expect(error).toBeUndefined();
  });

  test.each(mistakes.map(([mistake, , expected], i) => [mistake, wrong[i], expected] as const))(
    "refuse %s",
    (_, error, expected) => {
      expect(error).toMatch(expected);
    },
  );
});
