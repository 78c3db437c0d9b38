import { COMMON, drop, get, LIST, put } from "../specs/planting.ts";
import { ALL, type Case, SCHEMAS } from "./planting-changes.ts";

const PAGE = [...SCHEMAS, "MessagePage"];
const RECORD = [...SCHEMAS, "MessageRecord"];
const RESPONSES = [...LIST, "responses"];
const HEADERS = [...RESPONSES, "200", "headers"];

const STICKER = {
  title: "Sticker message",
  allOf: [
    { $ref: "#/components/schemas/MessageCommon" },
    {
      type: "object",
      properties: { msg_type: { type: "string", const: "sticker" } },
      required: ["msg_type"],
    },
  ],
};

const RECORD_REF = "#/components/schemas/MessageRecord";

/** Values that the vendor documents, and all others. */
const oneOf = (values: string[]) => ({
  oneOf: [
    { type: "string", enum: values },
    { type: "string", not: { enum: values }, "x-unknown-value": true },
  ],
});

export const responseCases: Case[] = [
  {
    what: "a new property",
    plant: put([...COMMON, "device"], { type: "string" }),
    forth: `additive ${ALL} response 200: MessageCommon.device is new`,
    back: `breaking ${ALL} response 200: MessageCommon.device is gone`,
  },
  {
    what: "a property that may be absent",
    plant: put([...PAGE, "required"], ["count", "messages"]),
    forth: `breaking ${ALL} response 200: MessagePage.total is no longer required`,
    back: `additive ${ALL} response 200: MessagePage.total is required now`,
  },
  {
    what: "another type",
    plant: put([...COMMON, "target_id", "type"], "integer"),
    forth: `breaking ${ALL} response 200: MessageCommon.target_id type string → integer`,
    back: `breaking ${ALL} response 200: MessageCommon.target_id type integer → string`,
  },
  {
    what: "null as one more type",
    plant: put([...COMMON, "target_id", "type"], ["string", "null"]),
    forth: `breaking ${ALL} response 200: MessageCommon.target_id null is a new form of it`,
    back: `additive ${ALL} response 200: MessageCommon.target_id null is no longer a form of it`,
  },
  {
    what: "one more value",
    plant: (d) => get(d, COMMON, "target_type", "enum").push("channel"),
    forth: `breaking ${ALL} response 200: MessageCommon.target_type value "channel" is new`,
    back: `breaking ${ALL} response 200: MessageCommon.target_type value "channel" is gone`,
  },
  {
    what: "any string where there were values",
    plant: drop(COMMON, "target_type", "enum"),
    forth: `breaking ${ALL} response 200: MessageCommon.target_type no longer only "single", "group", "chatroom"`,
    back: `additive ${ALL} response 200: MessageCommon.target_type only "single", "group", "chatroom" from now on`,
  },
  {
    what: "a looser limit",
    plant: put([...PAGE, "properties", "messages", "maxItems"], 2000),
    forth: `breaking ${ALL} response 200: MessagePage.messages maxItems 1000 → 2000`,
    back: `additive ${ALL} response 200: MessagePage.messages maxItems 2000 → 1000`,
  },
  {
    what: "another tag of a member of a union",
    plant: put([...SCHEMAS, "VoiceMessage", "allOf", 1, "properties", "msg_type", "const"], "audio"),
    forth: [
      `breaking ${ALL} response 200: VoiceMessage.msg_type value "voice" is gone`,
      `breaking ${ALL} response 200: VoiceMessage.msg_type value "audio" is new`,
    ],
    back: [
      `breaking ${ALL} response 200: VoiceMessage.msg_type value "audio" is gone`,
      `breaking ${ALL} response 200: VoiceMessage.msg_type value "voice" is new`,
    ],
  },
  {
    what: "one more member of a union that has one for unknown values",
    plant: (d) => {
      get(d, SCHEMAS).StickerMessage = STICKER;
      get(d, RECORD, "oneOf").unshift({ $ref: "#/components/schemas/StickerMessage" });
      get(d, SCHEMAS, "OtherMessage", "allOf", "1", "properties", "msg_type", "not", "enum").push("sticker");
    },
    forth: [
      `additive ${ALL} response 200: MessageRecord StickerMessage is a new form of it`,
      `additive ${ALL} response 200: OtherMessage.msg_type value excluded "sticker" is new`,
    ],
    back: [
      `breaking ${ALL} response 200: MessageRecord StickerMessage is no longer a form of it`,
      `breaking ${ALL} response 200: OtherMessage.msg_type value excluded "sticker" is gone`,
    ],
  },
  {
    what: "one more value beside unknown ones",
    start: put([...COMMON, "from_type"], oneOf(["user"])),
    plant: put([...COMMON, "from_type"], oneOf(["user", "admin"])),
    forth: [
      `additive ${ALL} response 200: MessageCommon.from_type("user", "admin") value "admin" is new`,
      `additive ${ALL} response 200: MessageCommon.from_type(string) value excluded "admin" is new`,
    ],
    back: [
      `breaking ${ALL} response 200: MessageCommon.from_type("user") value "admin" is gone`,
      `breaking ${ALL} response 200: MessageCommon.from_type(string) value excluded "admin" is gone`,
    ],
  },
  {
    what: "a property less in each line of a file",
    start: put([...RESPONSES, "200", "content", "text/plain"], { "x-line-schema": { $ref: RECORD_REF } }),
    plant: drop(SCHEMAS, "TextBody", "properties", "extras"),
    forth: `breaking ${ALL} response 200: TextBody.extras is gone`,
    back: `additive ${ALL} response 200: TextBody.extras is new`,
  },
  {
    what: "a member for unknown values",
    plant: (d) => get(d, RECORD, "oneOf").pop(),
    forth: `breaking ${ALL} response 200: MessageRecord OtherMessage is no longer a form of it`,
    back: `breaking ${ALL} response 200: MessageRecord OtherMessage is a new form of it`,
  },
  {
    what: "free-form fields that types no longer let through",
    plant: drop(SCHEMAS, "TextBody", "properties", "extras", "additionalProperties"),
    forth: `breaking ${ALL} response 200: TextBody.extras additional fields: free-form → open`,
    back: `additive ${ALL} response 200: TextBody.extras additional fields: open → free-form`,
  },
  {
    what: "a closed object",
    plant: put([...PAGE, "additionalProperties"], false),
    forth: `additive ${ALL} response 200: MessagePage additional fields: open → closed`,
    back: `additive ${ALL} response 200: MessagePage additional fields: closed → open`,
  },
  {
    what: "a schema of two responses",
    plant: put([...SCHEMAS, "ErrorEnvelope", "properties", "error", "properties", "hint"], {
      type: "string",
    }),
    forth:
      /^additive listMessages and \d+ more response 400, response 401, .*: ErrorEnvelope\.error\.hint is new$/,
    back: /^breaking listMessages and \d+ more response 400, response 401, .*: ErrorEnvelope\.error\.hint is gone$/,
  },
  {
    what: "one more error",
    plant: put([...RESPONSES, "502"], { description: "Closed at night." }),
    forth: "additive listMessages response 502 is new",
    back: "additive listMessages response 502 is gone",
  },
  {
    what: "one more success",
    plant: put([...RESPONSES, "202"], { description: "Later." }),
    forth: "breaking listMessages response 202 is new",
    back: "breaking listMessages response 202 is gone",
  },
  {
    what: "one more media type",
    plant: put([...RESPONSES, "200", "content", "text/csv"], {}),
    forth: "breaking listMessages response 200 text/csv is new",
    back: "breaking listMessages response 200 text/csv is gone",
  },
  {
    what: "one more header",
    plant: put([...HEADERS, "X-Request-Id"], { schema: { type: "string" } }),
    forth: "additive listMessages response 200 header X-Request-Id is new",
    back: "breaking listMessages response 200 header X-Request-Id is gone",
  },
];
