import type { Document } from "./linters.ts";
import {
  BODY,
  COMMON,
  drop,
  get,
  inEnvelope,
  inPost,
  LIST,
  type Planted,
  place,
  put,
  rename,
  STATISTICS,
} from "./planting.ts";

const LIST_EXAMPLES = [...LIST, "responses", "200", "content", "application/json", "examples"];

/** One or more violations of every rule in specs/spectral.yaml, except those in `planted-extensions.ts`. */
export const spectralCases: readonly Planted[] = [
  {
    rule: "path-from-host",
    what: "a path without its version",
    plant: (document) => rename(document.paths, "/v2/messages", "/messages"),
    at: place("paths", "/messages"),
  },
  {
    rule: "server-host-only",
    what: "a server with a path",
    plant: put(["servers", 0, "url"], "https://report.im.jpush.cn/v2"),
    at: place("servers", 0, "url"),
  },
  {
    rule: "client",
    what: "an API without a client",
    plant: drop("x-client"),
    at: place(),
  },
  {
    rule: "client",
    what: "a name that cannot be part of an identifier",
    plant: put(["x-client", "name"], "j message"),
    at: place("x-client", "name"),
  },
  {
    rule: "operation-id-verb",
    what: "an operationId that is a noun",
    plant: put([...LIST, "operationId"], "messages"),
    at: place(LIST, "operationId"),
  },
  {
    rule: "operation-id-verb",
    what: "an operationId in snake case",
    plant: put([...LIST, "operationId"], "list_messages"),
    at: place(LIST, "operationId"),
  },
  {
    rule: "summary-verb",
    what: "a summary that is a noun",
    plant: put([...LIST, "summary"], "Messages of the app"),
    at: place(LIST, "summary"),
  },
  {
    rule: "operation-key-order",
    what: "a description before the summary",
    plant: (document) => {
      const { tags, summary, description, ...rest } = get(document, LIST);
      get(document, "paths", "/v2/messages").get = { tags, description, summary, ...rest };
    },
    at: place(LIST, "summary"),
  },
  {
    rule: "operation-key-order",
    what: "an extension before the responses",
    plant: (document) => {
      const { responses, ...rest } = get(document, LIST);
      get(document, "paths", "/v2/messages").get = { ...rest, responses };
    },
    at: place(LIST, "responses"),
  },
  {
    rule: "error-responses",
    what: "an operation without credentials and without 429",
    plant: (document) => {
      Object.assign(get(document, LIST), { security: [] });
      drop(LIST, "responses", "401")(document);
      drop(LIST, "responses", "429")(document);
    },
    at: place(LIST, "responses"),
  },
  {
    rule: "schema-key-order",
    what: "a type after the description",
    plant: put([...COMMON, "version"], { description: "Version.", type: "integer", examples: [1] }),
    at: place(COMMON, "version", "type"),
  },
  {
    rule: "parameter-examples",
    what: "a parameter without examples",
    plant: drop("components", "parameters", "DayUnit", "examples"),
    at: place("components", "parameters", "DayUnit"),
  },
  {
    rule: "body-examples",
    what: "a response without examples",
    plant: drop("components", "responses", "BadRequest", "content", "application/json", "examples"),
    at: place("components", "responses", "BadRequest", "content", "application/json"),
  },
  {
    rule: "body-examples",
    what: "a request body without examples",
    plant: inPost(drop(BODY, "examples")),
    at: place(BODY),
  },
  {
    rule: "property-description",
    what: "a property without a description",
    plant: drop(COMMON, "version", "description"),
    at: place(COMMON, "version"),
  },
  {
    rule: "property-example",
    what: "a property without an example",
    plant: drop(COMMON, "version", "examples"),
    at: place(COMMON, "version"),
  },
  {
    rule: "evidence-shape",
    what: "an unknown level of evidence",
    plant: put([...COMMON, "msgid", "x-evidence", "level"], "guessed"),
    at: place(COMMON, "msgid", "x-evidence", "level"),
  },
  {
    rule: "evidence-shape",
    what: "an interpretation without its reason",
    plant: put([...COMMON, "msgid", "x-evidence"], { level: "inferred", source: "JMessage IM REST API" }),
    at: place(COMMON, "msgid", "x-evidence"),
  },
  {
    rule: "evidence-shape",
    what: "an observation of nothing",
    plant: put([...COMMON, "msgid", "x-evidence"], { level: "observed", note: "Seen somewhere" }),
    at: place(COMMON, "msgid", "x-evidence"),
  },
  {
    rule: "evidence-sources",
    what: "a second source that is not in the list",
    plant: put([...COMMON, "msgid", "x-evidence", "source"], "JMessage IM REST API; The grapevine"),
    at: place(COMMON, "msgid", "x-evidence", "source"),
  },
  {
    rule: "known-extensions",
    what: "a misspelled extension",
    plant: put([...COMMON, "version", "x-sensitiv"], true),
    at: place(COMMON, "version", "x-sensitiv"),
  },
  {
    rule: "error-responses",
    what: "an operation without 429",
    plant: drop(LIST, "responses", "429"),
    at: place(LIST, "responses"),
  },
  {
    rule: "error-envelope",
    what: "a message that the responses do not have",
    plant: inEnvelope(put(["x-error-envelope", "message"], "$.text")),
    at: place("x-error-envelope", "message"),
  },
  {
    rule: "error-envelope",
    what: "a code that the error responses do not have",
    plant: put(["x-error-envelope", "code"], "$.error.number"),
    at: place("x-error-envelope", "code"),
  },
  {
    rule: "error-envelope-shape",
    what: "an API with unreadable errors",
    plant: drop("x-error-envelope"),
    at: place(),
  },
  {
    rule: "error-envelope-shape",
    what: "an envelope with another field",
    plant: inEnvelope(put(["x-error-envelope", "status"], 200)),
    at: place("x-error-envelope"),
  },
  {
    rule: "error-evidence",
    what: "an error without evidence",
    plant: drop("components", "responses", "Unauthorized", "x-evidence"),
    at: place("components", "responses", "Unauthorized"),
  },
  {
    rule: "error-codes",
    what: "a code whose status is not documented",
    plant: (document) =>
      document["x-error-codes"].push({ ...document["x-error-codes"][2], code: 9999, status: 502 }),
    at: place("x-error-codes", 5, "status"),
  },
  {
    rule: "error-codes",
    what: "an own code whose status is not documented",
    plant: (document) => {
      get(document, LIST)["x-error-codes"] = [{ ...document["x-error-codes"][2], code: 9999, status: 403 }];
    },
    at: place(LIST, "x-error-codes", 0, "status"),
  },
  {
    rule: "error-codes",
    what: "an operation without codes",
    plant: (document) => {
      const codes = document["x-error-codes"];
      delete document["x-error-codes"];
      for (const item of Object.values<Document>(document.paths)) item.get["x-error-codes"] = codes;
      delete get(document, STATISTICS)["x-error-codes"];
      for (const response of Object.values<Document>(document.components.responses))
        for (const example of Object.values<Document>(response.content["application/json"].examples))
          delete example.value.error.code;
    },
    at: place(STATISTICS),
  },
  {
    rule: "error-codes",
    what: "refused credentials that should be sent again",
    plant: (document) => {
      document["x-error-codes"][1].retryable = true;
    },
    at: place("x-error-codes", 1, "retryable"),
  },
  {
    rule: "error-codes",
    what: "a code that says about credentials what its status says",
    plant: put(["x-error-codes", 1, "credentials"], "check"),
    at: place("x-error-codes", 1, "credentials"),
  },
  {
    rule: "error-codes-shape",
    what: "a code with an unknown value about the credentials",
    plant: put(["x-error-codes", 0, "credentials"], "expired"),
    at: place("x-error-codes", 0, "credentials"),
  },
  {
    rule: "error-codes-shape",
    what: "a code that leaves open whether it is retryable",
    plant: drop("x-error-codes", 0, "retryable"),
    at: place("x-error-codes", 0),
  },
  {
    rule: "error-codes-shape",
    what: "a code without a remedy",
    plant: drop("x-error-codes", 0, "remedy"),
    at: place("x-error-codes", 0),
  },
  {
    rule: "example-codes",
    what: "an invented code",
    plant: put(
      [
        "components",
        "responses",
        "VipOnly",
        "content",
        "application/json",
        "examples",
        "vipOnly",
        "value",
        "error",
        "code",
      ],
      899099,
    ),
    at: place("components", "responses", "VipOnly", "content", "application/json", "examples", "vipOnly"),
  },
  {
    rule: "example-codes",
    what: "an invented code with the status of success",
    plant: inEnvelope(put([...LIST_EXAMPLES, "refused"], { value: { code: 9999, message: "Refused" } })),
    at: place(LIST_EXAMPLES, "refused"),
  },
  {
    rule: "request-closed",
    what: "an open object in a list of a request",
    plant: inPost(drop(BODY, "schema", "items", "additionalProperties")),
    at: place(BODY, "schema", "items"),
  },
  {
    rule: "request-closed",
    what: "an open object inside a closed one",
    plant: inPost(drop(BODY, "schema", "items", "properties", "extras", "x-free-form")),
    at: place(BODY, "schema", "items", "properties", "extras"),
  },
  {
    rule: "int64-ids",
    what: "a property with a 53-bit id",
    plant: drop(COMMON, "msgid", "format"),
    at: place(COMMON, "msgid"),
  },
  {
    rule: "int64-ids",
    what: "a parameter with a 53-bit id",
    plant: drop("components", "parameters", "Gid", "schema", "format"),
    at: place("components", "parameters", "Gid", "schema"),
  },
  {
    rule: "byte-length",
    what: "a minimum length that rejects four-byte characters",
    plant: put(["components", "parameters", "Username", "schema", "minLength"], 4),
    at: place("components", "parameters", "Username", "schema", "minLength"),
  },
  {
    rule: "byte-length",
    what: "a maximum length below that in bytes",
    plant: put(["components", "parameters", "Username", "schema", "maxLength"], 32),
    at: place("components", "parameters", "Username", "schema", "maxLength"),
  },
  {
    rule: "byte-length-shape",
    what: "a negative number of bytes",
    plant: put(["components", "parameters", "Username", "schema", "x-byte-length", "min"], -1),
    at: place("components", "parameters", "Username", "schema", "x-byte-length", "min"),
  },
  {
    rule: "unknown-value",
    what: "a fallback that also accepts a known type",
    plant: put(
      ["components", "schemas", "OtherMessage", "allOf", 1, "properties", "msg_type", "not", "enum"],
      ["text", "image", "custom"],
    ),
    at: place("components", "schemas", "OtherMessage", "allOf", 1, "properties", "msg_type", "not", "enum"),
  },
  {
    rule: "unknown-value",
    what: "a fallback of plain values that also accepts a known one",
    plant: put([...COMMON, "from_type"], {
      description: "Role.",
      oneOf: [
        { type: "string", enum: ["user", "admin"] },
        { type: "string", not: { enum: ["user"] }, "x-unknown-value": true },
      ],
    }),
    at: place(COMMON, "from_type", "oneOf", 1, "not", "enum"),
  },
];
