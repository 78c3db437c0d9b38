import { drop, put } from "../specs/planting.ts";
import { ALL, body, type Case, COUNT, ITEM, PARAMETERS, USERNAME } from "./planting-changes.ts";

const TEXT = [...ITEM, "properties", "text"];

export const requestCases: Case[] = [
  {
    what: "a new optional parameter",
    plant: (d) => PARAMETERS(d).push({ name: "tag", in: "query", schema: { type: "string" } }),
    forth: "additive listMessages query tag is new",
    back: "breaking listMessages query tag is gone",
  },
  {
    what: "a new required parameter",
    plant: (d) =>
      PARAMETERS(d).push({ name: "tag", in: "query", required: true, schema: { type: "string" } }),
    forth: "breaking listMessages query tag is new and required",
    back: "breaking listMessages query tag is gone",
  },
  {
    what: "a parameter that is required now",
    plant: put([...COUNT, "required"], true),
    forth: `breaking ${ALL} query count required changed from false to true`,
    back: `additive ${ALL} query count required changed from true to false`,
  },
  {
    what: "a parameter in another place",
    plant: put([...COUNT, "in"], "header"),
    forth: `breaking ${ALL} query count moved to header count`,
    back: `breaking ${ALL} header count moved to query count`,
  },
  {
    what: "a tighter limit of a parameter",
    plant: put([...COUNT, "schema", "maximum"], 500),
    forth: `breaking ${ALL} query count maximum 1000 → 500`,
    back: `additive ${ALL} query count maximum 500 → 1000`,
  },
  {
    what: "a limit where there was none",
    plant: put([...TEXT, "maxLength"], 100),
    forth: "breaking sendMessages body: [].text maxLength none → 100",
    back: "additive sendMessages body: [].text maxLength 100 → none",
  },
  {
    what: "a tighter limit in bytes",
    plant: put([...USERNAME, "schema", "x-byte-length", "max"], 64),
    forth: "breaking listUserMessages path username x-byte-length max 128 → 64",
    back: "additive listUserMessages path username x-byte-length max 64 → 128",
  },
  {
    what: "another pattern",
    plant: put([...USERNAME, "schema", "pattern"], "^[a-z]+$"),
    forth: 'breaking listUserMessages path username pattern "^[A-Za-z0-9][A-Za-z0-9_.@-]*$" → "^[a-z]+$"',
    back: 'breaking listUserMessages path username pattern "^[a-z]+$" → "^[A-Za-z0-9][A-Za-z0-9_.@-]*$"',
  },
  {
    what: "a pattern that is gone",
    plant: drop(USERNAME, "schema", "pattern"),
    forth: 'additive listUserMessages path username pattern "^[A-Za-z0-9][A-Za-z0-9_.@-]*$" is gone',
    back: 'breaking listUserMessages path username pattern "^[A-Za-z0-9][A-Za-z0-9_.@-]*$" is new',
  },
  {
    what: "a parameter that is no longer a 64-bit integer",
    plant: drop("components", "parameters", "Gid", "schema", "format"),
    forth:
      'breaking listGroupMessages path gid format "int64" → none: clients represent 64-bit integers differently',
    back: 'breaking listGroupMessages path gid format none → "int64": clients represent 64-bit integers differently',
  },
  {
    what: "a renamed path parameter",
    plant: put([...USERNAME, "name"], "user"),
    forth: [
      "breaking listUserMessages path username is gone",
      "breaking listUserMessages path user is new and required",
    ],
    back: [
      "breaking listUserMessages path user is gone",
      "breaking listUserMessages path username is new and required",
    ],
  },
  {
    what: "a new optional property",
    plant: put([...ITEM, "properties", "tag"], { type: "string" }),
    forth: "additive sendMessages body: [].tag is new",
    back: "breaking sendMessages body: [].tag is gone",
  },
  {
    what: "a new required property",
    plant: body((item) => {
      item.properties.tag = { type: "string" };
      item.required.push("tag");
    }),
    forth: "breaking sendMessages body: [].tag is new and required",
    back: "breaking sendMessages body: [].tag is gone",
  },
  {
    what: "a property that is no longer required",
    plant: put([...ITEM, "required"], []),
    forth: "additive sendMessages body: [].text is no longer required",
    back: "breaking sendMessages body: [].text is required now",
  },
  {
    what: "a property that a free-form object no longer describes",
    start: put([...ITEM, "additionalProperties"], true),
    plant: drop(ITEM, "properties", "extras"),
    forth: "additive sendMessages body: [].extras is gone",
    back: "additive sendMessages body: [].extras is new",
  },
  {
    what: "an object that is closed now",
    start: drop(ITEM, "additionalProperties"),
    plant: put([...ITEM, "additionalProperties"], false),
    forth: "breaking sendMessages body: [] additional fields: open → closed",
    back: "additive sendMessages body: [] additional fields: closed → open",
  },
  {
    what: "fields of one type where there was any",
    start: put([...ITEM, "additionalProperties"], true),
    plant: put([...ITEM, "additionalProperties"], { type: "string" }),
    forth: "breaking sendMessages body: [] additional fields: free-form → typed",
    back: "additive sendMessages body: [] additional fields: typed → free-form",
  },
  {
    what: "null as one more type",
    plant: put([...TEXT, "type"], ["string", "null"]),
    forth: "additive sendMessages body: [].text null is a new form of it",
    back: "breaking sendMessages body: [].text null is no longer a form of it",
  },
  {
    what: "another type",
    plant: put([...TEXT, "type"], "integer"),
    forth: "breaking sendMessages body: [].text type string → integer",
    back: "breaking sendMessages body: [].text type integer → string",
  },
  {
    what: "an integer that may be any number",
    plant: put([...COUNT, "schema", "type"], "number"),
    forth: `additive ${ALL} query count type integer → number`,
    back: `breaking ${ALL} query count type number → integer`,
  },
  {
    what: "one more value",
    start: put([...TEXT, "enum"], ["a"]),
    plant: put([...TEXT, "enum"], ["a", "b"]),
    forth: 'additive sendMessages body: [].text value "b" is new',
    back: 'breaking sendMessages body: [].text value "b" is gone',
  },
  {
    what: "values where any string was accepted",
    plant: put([...TEXT, "const"], "a"),
    forth: 'breaking sendMessages body: [].text only "a" from now on',
    back: 'additive sendMessages body: [].text no longer only "a"',
  },
  {
    what: "one more member of a union",
    start: put(TEXT, { oneOf: [{ type: "string" }] }),
    plant: put(TEXT, { oneOf: [{ type: "object", title: "Rich text" }, { type: "string" }] }),
    forth: "additive sendMessages body: [].text Rich text is a new form of it",
    back: "breaking sendMessages body: [].text Rich text is no longer a form of it",
  },
  {
    what: "a default",
    plant: put([...COUNT, "schema", "default"], 100),
    forth: `additive ${ALL} query count default 100 is new`,
    back: `breaking ${ALL} query count default 100 → none`,
  },
  {
    what: "a body that may be left out",
    plant: put(["paths", "/v2/messages", "post", "requestBody", "required"], false),
    forth: "additive sendMessages body required changed from true to false",
    back: "breaking sendMessages body required changed from false to true",
  },
  {
    what: "a body where there was none",
    start: drop("paths", "/v2/messages", "post", "requestBody"),
    plant: put(["paths", "/v2/messages", "post", "requestBody"], { required: true, content: {} }),
    forth: "breaking sendMessages body is new and required",
    back: "breaking sendMessages body is gone",
  },
  {
    what: "one more media type",
    plant: put(["paths", "/v2/messages", "post", "requestBody", "content", "text/plain"], {}),
    forth: "additive sendMessages body text/plain is new",
    back: "breaking sendMessages body text/plain is gone",
  },
  {
    what: "a keyword that the check does not know",
    plant: put([...ITEM, "propertyNames"], { maxLength: 5 }),
    forth: "breaking sendMessages body: [] propertyNames changed",
    back: "breaking sendMessages body: [] propertyNames changed",
  },
];
