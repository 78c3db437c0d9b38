import { afterEach, describe, expect, test } from "vitest";
import { normalize, normalizeEasemob, normalizeJMessage, normalizeQiniu } from "../../src/messages/index.ts";
import { easemob, jmessage, NOTHING, qiniu } from "./records.ts";

describe("a message of JMessage", () => {
  test("keeps its id, its people and its record", () => {
    const raw = jmessage();
    const message = normalizeJMessage(raw);
    expect(message).toEqual({
      vendor: "jmessage",
      id: "9223372036854775807",
      conversation: { type: "direct", id: "caiyh:javen" },
      sender: { type: "user", id: "caiyh", name: "Cai" },
      receiver: { type: "user", id: "javen", name: undefined },
      sentAt: new Date("2026-11-16T01:30:00Z"),
      kind: "text",
      rawKind: "text",
      text: "Lunch at noon?",
      media: undefined,
      raw,
    });
    expect(message.raw).toBe(raw);
  });

  test("has the key, size and format of an image", () => {
    const msg_body = {
      media_id: "qiniu/image/A",
      media_crc32: 1,
      width: 3840,
      height: 2160,
      format: "jpg",
      fsize: 9,
    };
    expect(normalizeJMessage(jmessage({ msg_type: "image", msg_body }))).toMatchObject({
      kind: "image",
      text: undefined,
      media: { ...NOTHING, id: "qiniu/image/A", width: 3840, height: 2160, format: "jpg", size: 9 },
    });
  });

  test("has the length of a recording in seconds", () => {
    const msg_body = { media_id: "qiniu/voice/j/A", media_crc32: 1, duration: 6, fsize: 12344 };
    expect(normalizeJMessage(jmessage({ msg_type: "voice", msg_body }))).toMatchObject({
      kind: "voice",
      media: { ...NOTHING, id: "qiniu/voice/j/A", size: 12344, duration: 6 },
    });
  });

  test("has the sender's own object unchanged", () => {
    const msg_body = { kind: "poll", question: "Noodles or rice?" };
    const message = normalizeJMessage(jmessage({ msg_type: "custom", msg_body }));
    expect(message).toMatchObject({ kind: "custom", rawKind: "custom", event: undefined });
    expect(message.kind === "custom" && message.data).toBe(msg_body);
  });

  test.each([
    ["user", "user"],
    ["admin", "admin"],
    ["robot", "unknown"],
  ])("of a sender who is %s comes from %s", (from_type, type) => {
    expect(normalizeJMessage(jmessage({ from_type })).sender?.type).toBe(type);
  });

  test.each([
    ["group", "group", "group"],
    ["chatroom", "room", "room"],
  ])("to a %s is in the conversation of its id", (target_type, party, type) => {
    const message = normalizeJMessage(jmessage({ target_type, target_id: "10055201", target_name: "Lunch" }));
    expect(message.conversation).toEqual({ type, id: "10055201" });
    expect(message.receiver).toEqual({ type: party, id: "10055201", name: "Lunch" });
  });

  test("between users of two apps does not share a conversation with namesakes", () => {
    const apps = { from_appkey: "key-2", target_appkey: "key-1" };
    expect(normalizeJMessage(jmessage(apps)).conversation?.id).toBe("key-1/javen:key-2/caiyh");
    const same = { from_appkey: "key-1", target_appkey: "key-1" };
    expect(normalizeJMessage(jmessage(same)).conversation?.id).toBe("caiyh:javen");
    expect(normalizeJMessage(jmessage({ from_appkey: "key-1", target_appkey: "" })).conversation?.id).toBe(
      "caiyh:javen",
    );
  });
});

describe("a record of Easemob", () => {
  const url = "https://a1.easemob.com/easemob-demo/testapp/chatfiles/65e54a4a";
  const file = { url, filename: "a.bin", file_length: 7, secret: "made-up" };
  const media = { ...NOTHING, url, name: "a.bin", size: 7 };

  test("uses the people in its payload", () => {
    const raw = easemob([{ type: "txt", msg: "Dinner?" }]);
    expect(normalizeEasemob(raw)).toEqual({
      vendor: "easemob",
      id: "1481001054172415464",
      conversation: { type: "direct", id: "chen:lin" },
      sender: { type: "user", id: "lin", name: undefined },
      receiver: { type: "user", id: "chen", name: undefined },
      sentAt: new Date("2026-11-17T09:00:31.211Z"),
      kind: "text",
      rawKind: "txt",
      text: "Dinner?",
      media: undefined,
      raw,
    });
  });

  test.each([
    ["img", { size: { width: 746, height: 1325 } }, "image", { width: 746, height: 1325 }],
    ["img", {}, "image", {}],
    ["audio", { length: 10 }, "voice", { duration: 10 }],
    ["video", { length: 10, size: { width: 360, height: 480 }, thumb: url }, "video", { duration: 10 }],
    ["file", {}, "file", {}],
  ])("with a body %s %j is a %s", (type, more, kind, known) => {
    const message = normalizeEasemob(easemob([{ ...file, ...more, type }]));
    expect(message).toMatchObject({ kind, rawKind: type, text: undefined });
    expect(message.media).toEqual({ ...media, ...known });
  });

  test("keeps the secret of a file in its record only", () => {
    const { raw, ...rest } = normalizeEasemob(easemob([{ ...file, type: "file" }]));
    expect(JSON.stringify(rest)).not.toContain("made-up");
    expect(JSON.stringify(raw)).toContain("made-up");
  });

  test.each([
    ["numbers", 39.9053, -116.36302],
    ["text", "39.9053", "-116.36302"],
  ])("has a place, its coordinates as %s", (_, lat, lng) => {
    const message = normalizeEasemob(easemob([{ type: "loc", addr: "12 Garden Street", lat, lng }]));
    const place = { latitude: 39.9053, longitude: -116.36302, address: "12 Garden Street" };
    expect(message).toMatchObject({ kind: "location", rawKind: "loc", place, text: undefined });
  });

  test.each([{ action: "refresh" }, { msg: "refresh" }])("has a command: %j", (body) => {
    const message = normalizeEasemob(easemob([{ type: "cmd", ...body }]));
    expect(message).toMatchObject({ kind: "command", rawKind: "cmd", command: "refresh", text: undefined });
  });

  test.each([
    [
      "new attributes rather than old ones",
      { "v2:customExts": { a: "1" }, customExts: [{ b: "2" }] },
      { a: "1" },
    ],
    ["old attributes", { customExts: [{ a: "1" }, { b: "2" }, null] }, { a: "1", b: "2" }],
    ["old attributes in one object", { customExts: { a: "1", b: 2 } }, { a: "1", b: 2 }],
    ["attributes that are not strings", { customExts: [{ a: 1 }, { b: true }] }, { a: 1, b: true }],
    ["no attributes", {}, {}],
  ])("has an event with %s", (_, more, data) => {
    const message = normalizeEasemob(easemob([{ type: "custom", customEvent: "gift_1", ...more }]));
    expect(message).toMatchObject({ kind: "custom", event: "gift_1" });
    expect(message.kind === "custom" && message.data).toEqual(data);
  });

  test("keeps an old attribute of any name as an attribute", () => {
    const customExts = JSON.parse('[{"__proto__":{"a":"1"}}]') as unknown;
    const message = normalizeEasemob(easemob([{ type: "custom", customExts }]));
    const data = message.kind === "custom" ? message.data : {};
    expect(Object.keys(data)).toEqual(["__proto__"]);
    expect(data.a).toBeUndefined();
  });

  test.each([{}, { type: "txt", msg: "This version cannot show the message" }])(
    "is combined when its sub-type says so, beside %j",
    (more) => {
      const body = {
        ...file,
        ...more,
        subType: "sub_combine",
        combineLevel: 1,
        title: "Chat",
        summary: "lin: hi",
      };
      const message = normalizeEasemob(easemob([body]));
      expect(message).toMatchObject({
        kind: "forward",
        rawKind: "sub_combine",
        title: "Chat",
        text: "lin: hi",
      });
      expect(message.media).toEqual(media);
    },
  );

  test("is a text message under an unknown sub-type", () => {
    const message = normalizeEasemob(easemob([{ type: "txt", subType: "sub_new", msg: "hi" }]));
    expect(message).toMatchObject({ kind: "text", text: "hi" });
  });

  test("has both of its bodies", () => {
    const message = normalizeEasemob(
      easemob([
        { type: "txt", msg: "look" },
        { type: "txt", msg: "here" },
      ]),
    );
    expect(message.kind === "mixed" && message.parts.map(({ text }) => text)).toEqual(["look", "here"]);
  });

  test("has all of its bodies, with an unknown one among them", () => {
    const message = normalizeEasemob(
      easemob([{ type: "txt", msg: "look" }, { ...file, type: "img" }, { type: "sticker" }, null]),
    );
    expect(message).toMatchObject({ kind: "mixed", rawKind: undefined, text: undefined });
    const parts = message.kind === "mixed" ? message.parts : [];
    expect(parts.map(({ kind, rawKind }) => [kind, rawKind])).toEqual([
      ["text", "txt"],
      ["image", "img"],
      ["unknown", "sticker"],
      ["unknown", undefined],
    ]);
  });

  test.each([
    ["group", "groupchat", "group"],
    ["room", "chatroom", "room"],
  ])("in a %s is in the conversation of its id", (type, chat_type, party) => {
    const message = normalizeEasemob(easemob([], { chat_type }, { to: "278265393643526" }));
    expect(message.conversation).toEqual({ type, id: "278265393643526" });
    expect(message.receiver?.type).toBe(party);
  });
});

describe("a message of Qiniu", () => {
  const attachment = JSON.stringify({
    url: "https://files.example.com/a",
    dName: "a",
    fLen: 5,
    width: 8.0,
    height: 9,
  });
  const media = { ...NOTHING, url: "https://files.example.com/a", name: "a", size: 5, width: 8, height: 9 };

  test("does not say whether a user or a group received it", () => {
    const raw = qiniu();
    expect(normalizeQiniu(raw)).toEqual({
      vendor: "qiniu",
      id: "1552747048460091409",
      conversation: undefined,
      sender: { type: "user", id: "2302128618880", name: undefined },
      receiver: { type: "unknown", id: "2199040544848", name: undefined },
      sentAt: new Date("2026-11-16T01:30:00.241Z"),
      kind: "text",
      rawKind: "TEXT",
      text: "Lunch at noon?",
      media: undefined,
      raw,
    });
  });

  test.each([
    ["user" as const, { type: "direct", id: "2199040544848:2302128618880" }],
    ["group" as const, { type: "group", id: "2199040544848" }],
  ])("is in a conversation for a caller who knows that it went to a %s", (to, conversation) => {
    const message = normalizeQiniu(qiniu(), to);
    expect(message.conversation).toEqual(conversation);
    expect(message.receiver).toEqual({ type: to, id: "2199040544848", name: undefined });
  });

  test.each([
    ["IMAGE", "image"],
    ["AUDIO", "voice"],
    ["VIDEO", "video"],
    ["FILE", "file"],
  ])("of the type %s is a %s, with the text beside it", (ctype, kind) => {
    const message = normalizeQiniu(qiniu({ ctype, attachment, content: "look" }));
    expect(message).toMatchObject({ kind, rawKind: ctype, text: "look" });
    expect(message.media).toEqual(media);
    expect(normalizeQiniu(qiniu({ ctype, attachment, content: "" })).text).toBeUndefined();
  });

  test("has a recording's length", () => {
    const voice = JSON.stringify({ url: "https://files.example.com/a", duration: 6 });
    const { media } = normalizeQiniu(qiniu({ ctype: "AUDIO", attachment: voice }));
    expect(media).toEqual({ ...NOTHING, url: "https://files.example.com/a", duration: 6 });
  });

  test.each(["", "{", "null", "[1]", '"text"', "7", undefined, 5, {}])(
    "has a file without known facts when its attachment is %j",
    (text) => {
      expect(normalizeQiniu(qiniu({ ctype: "FILE", attachment: text })).media).toEqual(NOTHING);
    },
  );

  test("has a place, as the vendor's web SDK sends it", () => {
    const attachment = JSON.stringify({ lat: 39.9053, lon: 116.36302, addr: "12 Garden Street" });
    expect(normalizeQiniu(qiniu({ ctype: "LOCATION", content: "", attachment }))).toMatchObject({
      kind: "location",
      place: { latitude: 39.9053, longitude: 116.36302, address: "12 Garden Street" },
    });
  });

  test("may have null for what there is none of", () => {
    const nothing = { content: null, attachment: null, ext: null, config: null };
    expect(normalizeQiniu(qiniu({ ctype: "IMAGE", ...nothing }))).toMatchObject({
      kind: "image",
      text: undefined,
      media: NOTHING,
    });
    expect(normalizeQiniu(qiniu(nothing))).toMatchObject({ kind: "unknown", rawKind: "TEXT" });
  });

  test.each([
    ["LOCATION", { kind: "location", text: "here", place: { latitude: undefined, address: undefined } }],
    ["COMMAND", { kind: "command", text: undefined, command: "here" }],
    ["FORWARD", { kind: "forward", text: "here", title: undefined, media: undefined }],
    ["RECALL", { kind: "unknown", text: "here", media: undefined }],
  ])("of the type %s is read as far as it is documented", (ctype, expected) => {
    expect(normalizeQiniu(qiniu({ ctype, content: "here" }))).toMatchObject({ rawKind: ctype, ...expected });
  });
});

describe("a conversation of two", () => {
  const idOf = (from_id: string, target_id: string) =>
    normalizeJMessage(jmessage({ from_id, target_id })).conversation?.id;

  test("is the same in both directions", () => {
    expect(idOf("caiyh", "javen")).toBe("caiyh:javen");
    expect(idOf("javen", "caiyh")).toBe("caiyh:javen");
    expect(idOf("javen", "javen")).toBe("javen:javen");
  });

  test("differs from that of others whose names contain separators", () => {
    const ids = [idOf("a:b", "c"), idOf("a", "b:c"), idOf("a%3Ab", "c"), idOf("a", "b/c"), idOf("a/b", "c")];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe("a%3Ab:c");
  });
});

describe("the time of a message", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    // Assigning undefined would set the string "undefined".
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each(["UTC", "America/New_York", "Asia/Shanghai"])("is the same in %s", (TZ) => {
    process.env.TZ = TZ;
    const times = [jmessage(), easemob([]), qiniu()].map((raw) => normalize(raw).sentAt.getTime());
    expect(times).toEqual([1794792600000, 1794906031211, 1794792600241]);
  });

  test("may be a string", () => {
    expect(normalize(easemob([], { timestamp: "1794906031211" })).sentAt.getTime()).toBe(1794906031211);
    expect(normalize(jmessage({ create_time: "1794792600" })).sentAt.getTime()).toBe(1794792600000);
  });

  test.each([undefined, null, "", "now", "1e3", Number.NaN, Number.POSITIVE_INFINITY, {}, 1e300])(
    "is an invalid date when it is %s",
    (timestamp) => {
      expect(normalize(easemob([], { timestamp })).sentAt.getTime()).toBeNaN();
    },
  );
});
