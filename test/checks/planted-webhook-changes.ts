import type { Document } from "../specs/linters.ts";
import { drop, get, put } from "../specs/planting.ts";
import type { Case } from "./planting-changes.ts";

const HOOK = ["webhooks", "reviewMessage", "post"];
const RECEIVED = [...HOOK, "requestBody", "content", "application/json", "schema"];
const VERDICT = [...HOOK, "responses", "200", "content", "application/json", "schema"];

/** A webhook, since the API itself has none. */
function addWebhook(document: Document): void {
  const text = { type: "string", description: "The text." };
  document.webhooks = {
    reviewMessage: {
      post: {
        operationId: "reviewMessage",
        security: [],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { type: "object", properties: { text }, required: ["text"] } },
          },
        },
        responses: {
          "200": {
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { valid: { type: "boolean" }, code: text },
                  required: ["valid"],
                  additionalProperties: false,
                },
              },
            },
          },
        },
      },
    },
  };
}

/** What comes and what is sent are the other way round than in operations. */
export const webhookCases: Case[] = [
  {
    what: "a webhook",
    plant: addWebhook,
    forth: "additive reviewMessage is new",
    back: "breaking reviewMessage is gone",
  },
  {
    what: "a field that the vendor may leave out",
    start: addWebhook,
    plant: drop(RECEIVED, "required"),
    forth: "breaking reviewMessage response received: text is no longer required",
    back: "additive reviewMessage response received: text is required now",
  },
  {
    what: "a field that the vendor adds",
    start: addWebhook,
    plant: (document) => put([...RECEIVED, "properties", "host"], { type: "string" })(document),
    forth: "additive reviewMessage response received: host is new",
    back: "breaking reviewMessage response received: host is gone",
  },
  {
    what: "a field that the response has to have",
    start: addWebhook,
    plant: (document) => get(document, VERDICT).required.push("code"),
    forth: "breaking reviewMessage body: code is required now",
    back: "additive reviewMessage body: code is no longer required",
  },
];
