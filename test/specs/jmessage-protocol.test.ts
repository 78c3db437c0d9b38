import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { bundle, type Document } from "./linters.ts";

const APIS = ["jmessage-im", "jmessage-report", "jmessage-report-v1"] as const;

let specs: Record<(typeof APIS)[number], Document>;
let ajv: Ajv2020;
beforeAll(async () => {
  const documents = await Promise.all(APIS.map(async (api) => [api, await bundle(api)] as const));
  specs = Object.fromEntries(documents) as typeof specs;
  ajv = new Ajv2020({ strict: false, allErrors: true, formats: { int64: true, binary: true, uri: true } });
  for (const [api, document] of documents) ajv.addSchema(document, api);
});

const check = (api: string, schema: string, value: unknown): string => {
  const validate = ajv.compile({ $ref: `${api}#/components/schemas/${schema}` });
  return validate(value) ? "" : ajv.errorsText(validate.errors);
};

/** Bodies with the fields that the page on the message protocol lists, required ones only where it says so. */
const file = {
  media_id: "qiniu/file/a/2745EACC",
  media_crc32: 428957395,
  fsize: 2900883,
  fname: "testvideo",
};
const image = {
  media_id: "qiniu/image/CE0ACD03",
  media_crc32: 2778919613,
  width: 72,
  height: 72,
  fsize: 20736,
};
const voice = { media_id: "qiniu/voice/j/A96B61EB", media_crc32: 1882116055, duration: 6, fsize: 12344 };
const location = { latitude: 111.2, longitude: 22.3, scale: 500, label: "a street" };
const video = { video: file, duration: 10, thumb: { ...image, format: "png" } };
const { thumb, ...bareVideo } = video;
const extras = { table: 7 };

const bodies: [string, object][] = [
  ["text", { text: "Hello" }],
  ["text", { text: "Hello", extras }],
  ["image", image],
  ["image", { ...image, format: "jpg", img_link: "https://example.com/a.jpg", extras }],
  ["voice", voice],
  ["voice", { ...voice, format: "m4a", hash: "FoYn15b", extras }],
  ["file", file],
  ["file", { ...file, hash: "FtH0kPT", extras }],
  ["location", location],
  ["location", { ...location, extras }],
  ["video", bareVideo],
  ["video", { ...video, extras }],
  ["custom", { kind: "poll", extras }],
];

/** The fields that the page requires; `create_time` is in records only. */
const required = {
  version: 1,
  target_type: "single",
  target_id: "oooo",
  from_type: "admin",
  from_id: "oooo",
};
const stored = { ...required, create_time: 1446016259, msgid: 12345678 };

describe("the message protocol, which sending follows", () => {
  it.each(bodies)("allows a %s message with %j", (msg_type, msg_body) => {
    expect(check("jmessage-im", "NewMessage", { ...required, msg_type, msg_body })).toBe("");
    for (const api of ["jmessage-report", "jmessage-report-v1"])
      expect(check(api, "MessageRecord", { ...stored, msg_type, msg_body })).toBe("");
  });

  it.each<[string, object]>([
    ["image", { ...image, width: undefined }],
    ["voice", { ...voice, duration: undefined }],
    ["file", { ...file, fname: undefined }],
    ["location", { ...location, scale: undefined }],
    ["video", { ...bareVideo, video: { ...file, media_crc32: undefined } }],
  ])("rejects a %s message with %j", (msg_type, msg_body) => {
    expect(check("jmessage-im", "NewMessage", { ...required, msg_type, msg_body })).not.toBe("");
    expect(check("jmessage-report", "MessageRecord", { ...stored, msg_type, msg_body })).not.toBe("");
  });

  it("accepts records with the misspelled label of its table", () => {
    const { label, ...rest } = location;
    const msg_body = { ...rest, lable: label };
    expect(check("jmessage-report", "MessageRecord", { ...stored, msg_type: "location", msg_body })).toBe("");
  });

  it("accepts the null that the PHP client sends for a recording without a hash", () => {
    const message = { ...required, msg_type: "voice", msg_body: { ...voice, hash: null } };
    expect(check("jmessage-im", "NewMessage", message)).toBe("");
  });

  it.each([..."aijw", "web"])("accepts records from the platform %s and from robots", (from_platform) => {
    const record = { ...stored, from_type: "robot", from_platform, msg_type: "text", msg_body: { text: "" } };
    expect(check("jmessage-report", "MessageRecord", record)).toBe("");
  });
});

/** Messages in the vendor's list of server errors, which is the same in Chinese and in English. */
const TEXTS: Readonly<Record<number, string>> = {
  2002: "Rate limit exceeded",
  855001: "out of time",
  855002: "request user is not message sender",
  855003: "request message not exist",
  855004: "message already retract",
  899000: "Server internal error",
  899001: "User exist",
  899002: "No such user",
  899003: "parameter invalid",
  899006: "Group id invalid",
  899008: "Basic authentication failed",
  899011: "Repeat to add the members",
  899012: "No enough space for members",
  899013: "User list is bigger than 500",
  // The list repeats the message of 899013 here by mistake; this one is from the table of 2016.
  899014: "add success remove fail but there are user not exit in this group",
  899015: "User 's group are full can not continue",
  899016: "No authority to send message",
  899017: "There are usernames exist in blacklist",
  899018: "Admin can not be added into blacklist",
  899019: "Here are usernames not exist in blacklist",
  899020: "no auth to operating other appkey",
  899021: "should use cross app api",
  899030: "Server response time out, please try again later",
  899043: "duplicate add user",
  899081: "room id no exist",
  899082: "user not in room",
};

/** Codes that no page has a message for. */
const UNKNOWN_TEXTS = [899051, 899052, 899070, 899071];

describe("errors in the examples", () => {
  it("have the messages of the vendor's list", () => {
    for (const api of APIS)
      JSON.parse(JSON.stringify(specs[api]), (_, value) => {
        if (typeof value?.code !== "number" || typeof value.message !== "string") return value;
        if (!UNKNOWN_TEXTS.includes(value.code))
          expect([value.code, value.message]).toEqual([value.code, TEXTS[value.code]]);
        return value;
      });
  });
});
