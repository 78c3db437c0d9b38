import type { Document } from "./linters.ts";
import { drop, get, LIST, type Planted, place, put } from "./planting.ts";

const HOOK = ["webhooks", "messages", "post"];
const VERDICT = [...HOOK, "responses", "200", "content", "application/json"];

/** A webhook, since the API itself has none. */
function addWebhook(document: Document): void {
  const { description, tags } = get(document, LIST);
  const { valid, host } = {
    valid: { type: "boolean", description: "Whether to deliver it.", examples: [true] },
    host: { type: "string", description: "Name of a server.", examples: ["a"] },
  };
  const refused = {
    description: "The signature is wrong.",
    "x-evidence": { level: "inferred", note: "planted" },
  };
  const body = (schema: object, value: object) => ({
    description: "A body.",
    content: { "application/json": { schema, examples: { one: { value } } } },
  });
  const closed = { type: "object", properties: { valid }, required: ["valid"], additionalProperties: false };
  document.webhooks = {
    messages: {
      post: {
        tags,
        summary: "Receive messages",
        description,
        operationId: "receiveMessages",
        security: [],
        requestBody: body({ type: "object", properties: { host } }, { host: "a" }),
        responses: { "200": body(closed, { valid: true }), "401": refused },
      },
    },
  };
}

const inWebhook = (change: (document: Document) => void) => (document: Document) => {
  addWebhook(document);
  change(document);
};

/** Violations in a webhook of the rules that hold for both directions. */
export const webhookCases: readonly Planted[] = [
  {
    rule: "operation-id-verb",
    what: "a webhook that is named by a noun",
    plant: inWebhook(put([...HOOK, "operationId"], "messages")),
    at: place(HOOK, "operationId"),
  },
  {
    rule: "operation-key-order",
    what: "a webhook whose summary is not at its place",
    plant: inWebhook((document) => {
      const { summary, ...rest } = get(document, HOOK);
      put(HOOK, { ...rest, summary })(document);
    }),
    at: place(HOOK, "summary"),
  },
  {
    rule: "body-examples",
    what: "a webhook without an example of what the vendor sends",
    plant: inWebhook(drop(HOOK, "requestBody", "content", "application/json", "examples")),
    at: place(HOOK, "requestBody", "content", "application/json"),
  },
  {
    rule: "request-closed",
    what: "an open response to a webhook",
    plant: inWebhook(drop(VERDICT, "schema", "additionalProperties")),
    at: place(VERDICT, "schema"),
  },
  {
    rule: "error-evidence",
    what: "an error response to a webhook without evidence",
    plant: inWebhook(put([...HOOK, "responses", "401"], { description: "Refused." })),
    at: place(HOOK, "responses", "401"),
  },
];
