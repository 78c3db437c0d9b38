import type { Document, Finding } from "./linters.ts";

/** A violation: what is planted into a valid document, and the one finding that it must lead to. */
export interface Planted extends Finding {
  readonly what: string;
  plant(document: Document): void;
}

export const LIST = ["paths", "/v2/messages", "get"];
export const RESPONSE = [...LIST, "responses", "200", "content", "application/json"];
export const STATISTICS = ["paths", "/v2/statistic/messages", "get"];
export const POST = ["paths", "/v2/messages", "post"];
export const COMMON = ["components", "schemas", "MessageCommon", "properties"];

export const place = (...keys: (string | number | readonly string[])[]) => keys.flat().join(" ");
export const get = (document: Document, ...keys: (string | number | readonly string[])[]): Document =>
  keys.flat().reduce((value: Document, key) => value[key as string], document);

/** An operation with a body, since the API itself only reads. */
export function addPost(document: Document): void {
  const { description, externalDocs, security, responses, tags } = get(document, LIST);
  const { "400": bad, "401": unauthorized, "429": tooMany } = responses;
  get(document, "paths", "/v2/messages").post = {
    tags,
    summary: "Send messages",
    description,
    operationId: "sendMessages",
    externalDocs,
    security,
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: {
            type: "array",
            items: {
              type: "object",
              description: "A message.",
              properties: {
                text: { type: "string", description: "The text.", examples: ["Hello"] },
                extras: { type: "object", description: "Anything.", "x-free-form": true },
              },
              required: ["text"],
              additionalProperties: false,
            },
          },
          examples: { hello: { value: [{ text: "Hello" }] } },
        },
      },
    },
    responses: { "204": { description: "Sent." }, "400": bad, "401": unauthorized, "429": tooMany },
    "x-retry": "never",
  };
}

export const BODY = [...POST, "requestBody", "content", "application/json"];

/** Plants a change of the operation that sends, which it adds first. */
export const inPost = (change: (document: Document) => void) => (document: Document) => {
  addPost(document);
  change(document);
};

/** Plants a change of an API with one operation, whose errors come with the status of success. */
export const inEnvelope = (change: (document: Document) => void) => (document: Document) => {
  document.paths = { "/v2/messages": get(document, "paths", "/v2/messages") };
  document["x-error-envelope"] = { code: "$.code", success: 200, message: "$.message" };
  Object.assign(get(document, "components", "schemas", "MessagePage", "properties"), {
    code: { type: "integer", description: "200 for success.", examples: [200] },
    message: { type: "string", description: "Explanation.", examples: [""] },
  });
  change(document);
};

/** Plants a value at a path. */
export const put =
  (keys: readonly (string | number)[], value: unknown) =>
  (document: Document): void => {
    get(document, ...keys.slice(0, -1))[keys.at(-1) as string] = value;
  };

/** Replaces a $ref by a changed copy of its target. */
export const change =
  (shared: readonly string[], keys: readonly (string | number)[], changes: object) =>
  (document: Document): void =>
    put(keys, { ...get(document, shared), ...changes })(document);

/** Removes what is at a path. */
export const drop =
  (...keys: (string | number | readonly string[])[]) =>
  (document: Document): void => {
    const all = keys.flat();
    delete get(document, ...all.slice(0, -1))[all.at(-1) as string];
  };

/** Renames a key without moving it. */
export function rename(holder: Document, from: string, to: string): void {
  const entries = Object.entries(holder).map(([key, value]) => [key === from ? to : key, value]);
  for (const key of Object.keys(holder)) delete holder[key];
  Object.assign(holder, Object.fromEntries(entries));
}
