import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "../../src/json/index.ts";
import {
  type Content,
  type NormalizedMessage,
  normalize,
  normalizeEasemob,
  normalizeJMessage,
  normalizeQiniu,
} from "../../src/messages/index.ts";
import { easemob, jmessage, qiniu } from "./records.ts";

/** `FUZZ_RUNS=50000 npx vitest run test/messages` runs more of them. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 1500);

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
});

/** Values that are almost right. */
const almost = fc.oneof(
  anything,
  fc.constantFrom<unknown>(null, undefined, "", "0", 0, -1, 2 ** 60, 10n, "toString", "__proto__", [], {}),
  fc.constantFrom("text", "image", "voice", "custom", "file", "txt", "img", "loc", "audio", "video", "cmd"),
  fc.constantFrom(
    "IMAGE",
    "LOCATION",
    "COMMAND",
    "FORWARD",
    "single",
    "group",
    "chatroom",
    "sub_combine",
    "user",
  ),
  fc.json(),
);

/** Objects with fields of those names, each of which may be missing. */
const having = (...names: string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, almost])), { requiredKeys: [] });

const jmessageBody = fc.oneof(
  almost,
  having("text", "media_id", "width", "height", "format", "fsize", "duration"),
);
const easemobBody = fc.oneof(
  almost,
  having(
    "type",
    "subType",
    "msg",
    "url",
    "size",
    "length",
    "lat",
    "addr",
    "action",
    "customExts",
    "v2:customExts",
  ),
);

const records = fc.oneof(
  anything,
  fc
    .tuple(
      having("msgid", "target_type", "target_id", "from_id", "from_appkey", "create_time", "msg_type"),
      jmessageBody,
    )
    .map(([changes, msg_body]) => jmessage({ ...changes, msg_body })),
  fc
    .tuple(
      having("msg_id", "timestamp", "chat_type"),
      having("from", "to"),
      fc.oneof(almost, fc.array(easemobBody)),
    )
    .map(([changes, payload, bodies]) => easemob(bodies, changes, payload)),
  having("payload", "chat_type", "msg_id").map((changes) => easemob([], changes)),
  having("msg_id", "ctype", "content", "attachment", "timestamp", "from_xid", "to_xid").map(qiniu),
);

const KINDS: Record<Content["kind"], (content: Content) => boolean> = {
  text: ({ text, media }) => typeof text === "string" && media === undefined,
  image: ({ media }) => hasAllOfMedia(media),
  voice: ({ media }) => hasAllOfMedia(media),
  video: ({ media }) => hasAllOfMedia(media),
  file: ({ media }) => hasAllOfMedia(media),
  location: (content) => content.kind === "location" && isAll(content.place, ["number", "number", "string"]),
  command: (content) => content.kind === "command" && typeof content.command === "string",
  custom: (content) =>
    content.kind === "custom" && typeof content.data === "object" && isAll([content.event], ["string"]),
  forward: (content) =>
    content.kind === "forward" &&
    isAll([content.title], ["string"]) &&
    (content.media === undefined || hasAllOfMedia(content.media)),
  mixed: (content) => content.kind === "mixed" && content.parts.length > 1 && content.parts.every(holds),
  unknown: ({ media }) => media === undefined,
};

/** Whether a content matches its type. */
function holds(content: Content): boolean {
  return isAll([content.text, content.rawKind], ["string", "string"]) && KINDS[content.kind](content);
}

function isAll(values: object, types: readonly string[]): boolean {
  return Object.values(values).every((value, i) => value === undefined || typeof value === types[i]);
}

function hasAllOfMedia(media: Content["media"]): boolean {
  const types = ["string", "string", "string", "number", "string", "number", "number", "number"];
  return media !== undefined && Object.keys(media).length === types.length && isAll(media, types);
}

function expectTrueToType(message: Omit<NormalizedMessage, "raw">): void {
  expect(typeof message.id).toBe("string");
  expect(message.sentAt).toBeInstanceOf(Date);
  for (const party of [message.sender, message.receiver])
    if (party) expect(party).toEqual({ type: party.type, id: expect.stringMatching(/./s), name: party.name });
  if (message.conversation) expect(message.conversation.id).not.toBe("");
  expect(holds(message as Content)).toBe(true);
}

/** Nothing but the record if it has a rounded id. */
function readUnlessRounded(read: (raw: never) => NormalizedMessage, raw: unknown): { raw: unknown } {
  try {
    return read(raw as never);
  } catch (error) {
    if (!/^[\w.]+: -?[\de+.]+|-?Infinity has been rounded/.test((error as Error).message)) throw error;
    return { raw };
  }
}

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}

describe("a record with arbitrary content", () => {
  test.each([
    ["normalize", normalize],
    ["normalizeJMessage", normalizeJMessage],
    ["normalizeEasemob", normalizeEasemob],
    ["normalizeQiniu", (raw: never) => normalizeQiniu(raw, "user")],
  ] as [string, (raw: never) => NormalizedMessage][])(
    "is normalized by %s, kept, and not modified",
    (_, read) => {
      fc.assert(
        fc.property(records, (record) => {
          deepFreeze(record);
          const { raw, ...message } = readUnlessRounded(read, record);
          expect(raw).toBe(record);
          if (Object.keys(message).length > 0) expectTrueToType(message as NormalizedMessage);
        }),
        { numRuns },
      );
    },
  );
});

describe("a record that cannot be read as its kind", () => {
  test.each([
    ["a text message without text", jmessage({ msg_body: {} }), "text"],
    ["a text message without a body", jmessage({ msg_body: null }), "text"],
    ["a custom message with a list", jmessage({ msg_type: "custom", msg_body: [] }), "custom"],
    ["a custom message without a body", jmessage({ msg_type: "custom", msg_body: undefined }), "custom"],
    ["a custom message without an object", jmessage({ msg_type: "custom", msg_body: "poll" }), "custom"],
    [
      "a kind that is not documented",
      jmessage({ msg_type: "prompt", msg_body: { promptText: "menu.pdf" } }),
      "prompt",
    ],
    ["a kind that is not a string", jmessage({ msg_type: 7 }), undefined],
    ["a record without a body", easemob([]), undefined],
    ["a record without bodies", easemob(undefined), undefined],
    ["a record without a payload", easemob([], { payload: undefined }), undefined],
    ["a body without a type", easemob([{ msg: "hi" }]), undefined],
    ["a text body without text", easemob([{ type: "txt" }]), "txt"],
    ["a command without an action", easemob([{ type: "cmd" }]), "cmd"],
    ["a command without content", qiniu({ ctype: "COMMAND", content: null }), "COMMAND"],
  ])("is unknown, under its own name: %s", (_, record, rawKind) => {
    const message = normalize(record);
    expect(message).toMatchObject({ kind: "unknown", rawKind, text: undefined, media: undefined });
    expect(message.raw).toBe(record);
  });

  test("is a field without a value, beside those that can be read", () => {
    const msg_body = { media_id: "", width: -1, height: "12", fsize: "many", format: 7 };
    const { media } = normalize(jmessage({ msg_type: "image", msg_body }));
    expect(media).toMatchObject({
      id: undefined,
      width: undefined,
      height: 12,
      size: undefined,
      format: undefined,
    });
  });

  test("is a party without an id, and the conversation with it", () => {
    expect(normalize(jmessage({ from_id: "" }))).toMatchObject({
      sender: undefined,
      conversation: undefined,
    });
    const group = normalize(easemob([], { chat_type: "groupchat" }, { to: undefined }));
    expect(group).toMatchObject({ receiver: undefined, conversation: undefined });
    const otherKind = normalize(easemob([], { chat_type: "toString" }));
    expect(otherKind).toMatchObject({ receiver: { type: "unknown", id: "chen" }, conversation: undefined });
    expect(normalize(qiniu({ from_xid: null })).sender).toBeUndefined();
  });
});

describe("an id", () => {
  test.each([
    ["text", "9223372036854775807", "9223372036854775807"],
    ["a bigint", 9223372036854775807n, "9223372036854775807"],
    ["an exact number", 43143728109, "43143728109"],
    ["missing", undefined, ""],
  ])("is exact or empty when it is %s", (_, msgid, id) => {
    expect(normalize(jmessage({ msgid })).id).toBe(id);
    expect(normalize(qiniu({ msg_id: msgid })).id).toBe(id);
  });
});

describe("an id that JSON.parse has rounded", () => {
  test.each([
    ["msgid", () => normalize(jmessage({ msgid: 2 ** 60 }))],
    ["from_id", () => normalize(jmessage({ from_id: 2 ** 60 }))],
    ["target_id", () => normalizeJMessage(jmessage({ target_id: 2 ** 60 }))],
    ["msg_id", () => normalize(qiniu(JSON.parse('{"msg_id": 1552747048460091409}')))],
    ["from_xid.uid", () => normalize(qiniu({ from_xid: { uid: 2 ** 60 } }))],
    ["to_xid.uid", () => normalize(qiniu({ to_xid: { uid: -(2 ** 60) } }))],
    ["msg_id", () => normalize(easemob([], { msg_id: Number.POSITIVE_INFINITY }))],
    ["payload.from", () => normalize(easemob([], {}, { from: 2 ** 60 }))],
  ])("is an error that names the field %s", (field, read) => {
    expect(read).toThrow(TypeError);
    expect(read).toThrow(new RegExp(`^${field}: .* has been rounded; parse the JSON with parseJson`));
  });

  test("is exact with the parser of the package", () => {
    const record = parseJson('{"ctype": "TEXT", "msg_id": 1552747048460091409}');
    expect(normalize(record as never).id).toBe("1552747048460091409");
  });
});

describe("the vendor of a message", () => {
  test.each([
    ["jmessage", jmessage()],
    ["easemob", easemob([])],
    ["qiniu", qiniu()],
    ["unknown", {}],
    ["unknown", { msg_id: "1", timestamp: 1, from: "lin", to: "chen" }],
    ["unknown", null],
    ["unknown", undefined],
    ["unknown", "text"],
    ["unknown", []],
  ])("is recognized by its fields: %s", (vendor, record) => {
    const message = normalize(record as never);
    expect(message.vendor).toBe(vendor);
    expect(message.raw).toBe(record);
  });
});
