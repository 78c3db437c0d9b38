import type { IncomingMessage, ServerResponse } from "node:http";
import { inspect } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import type { OperationRow } from "../../src/core/request/operation.ts";
import type { Hooks } from "../../src/index.ts";
import { lookUpReference } from "../../src/openapi/reference.ts";
import { apis } from "../support/apis.ts";
import { clientArguments } from "../support/client-arguments.ts";
import { readDocument } from "../support/document.ts";
import { readExamples } from "../support/examples.ts";
import { leaks } from "../support/secrets.ts";
import { startStub } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";
import { rejection } from "./setup.ts";

/** It is found in whatever encoding it is sent. */
const MARKER = "fakesensitive";
/** Every character that is escaped in JSON, URLs, forms or HTML. */
const SENSITIVE = `${MARKER}/"a" & <b> 'c' + 100% \\ \n 你好 🙂 =`;

/** Returns the whole request, like one kind of server. */
type Echo = (response: ServerResponse, request: IncomingMessage, body: string) => void;

const dump = (request: IncomingMessage, body: string) =>
  `${request.method} ${request.url}\n${JSON.stringify(request.headers)}\n\n${body}`;
const escapeHtml = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
const parse = (body: string) => {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
};
/** As PHP writes it by default. */
const phpJson = (value: unknown) =>
  JSON.stringify(value)
    .replaceAll("/", "\\/")
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

const BREAKS_OFF = "in truncated JSON, with a status of success";

const echoes: [kind: string, echo: Echo][] = [
  [
    "in JSON, parsed",
    (response, { headers, url }, body) =>
      response.writeHead(400).end(JSON.stringify({ headers, url, body: parse(body) })),
  ],
  [
    "in the message of every envelope",
    (response, request, body) => {
      const message = dump(request, body);
      const envelope = { code: 1, message, error: { code: 1, message }, error_description: message };
      response.writeHead(400).end(JSON.stringify(envelope));
    },
  ],
  [
    "in JSON within JSON, as PHP writes it",
    (response, request, body) =>
      response.writeHead(400).end(phpJson({ request: phpJson({ url: request.url, body: parse(body) }) })),
  ],
  ["as text", (response, request, body) => response.writeHead(400).end(dump(request, body))],
  [
    "in HTML",
    (response, request, body) =>
      response.writeHead(502, { "content-type": "text/html" }).end(escapeHtml(dump(request, body))),
  ],
  [
    "in headers",
    (response, request, body) =>
      response
        .writeHead(400, {
          "x-url": String(request.url),
          "x-authorization": String(request.headers.authorization ?? request.headers["access-token"] ?? ""),
          "x-body": encodeURIComponent(body),
          "x-form": new URLSearchParams({ body }).toString(),
          "set-cookie": `session=${MARKER}`,
        })
        .end(),
  ],
  [
    BREAKS_OFF,
    (response, request, body) =>
      response.writeHead(200).end(`{"url": ${JSON.stringify(request.url)}, "body": ${body || "{"} ,`),
  ],
];

/** Names of all properties and parameters of an API that its spec marks as sensitive. */
function sensitiveNames(api: string): Set<string> {
  const document = readDocument(api) as object;
  const isSensitive = (schema: unknown): boolean => {
    const { $ref, ...own } = (schema ?? {}) as Record<string, unknown>;
    if (own["x-sensitive"] === true) return true;
    return typeof $ref === "string" && isSensitive(lookUpReference(document, { $ref }));
  };
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { properties, name, schema } = node as Record<string, unknown>;
    for (const [key, property] of Object.entries(properties ?? {})) if (isSensitive(property)) names.add(key);
    if (typeof name === "string" && isSensitive(schema)) names.add(name);
    for (const part of Object.values(node)) walk(part);
  };
  walk(document);
  return names;
}

/** The arguments with every sensitive string replaced by one to search for. */
function withMarkers(value: unknown, names: ReadonlySet<string>, within = false): unknown {
  if (typeof value === "string") return within ? SENSITIVE : value;
  if (typeof value !== "object" || value === null || value instanceof Blob) return value;
  if (Array.isArray(value)) return value.map((part) => withMarkers(part, names, within));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withMarkers(part, names, within || names.has(key))]),
  );
}

/** The arguments of each operation that sends something sensitive. */
function sensitiveCalls(api: string, table: Readonly<Record<string, OperationRow>>, baseUrl: string) {
  const names = sensitiveNames(api);
  return readExamples(api).flatMap((example) => {
    const row = table[example.id] as OperationRow;
    const found = example.argumentSets.map((set) => {
      const given = clientArguments(readDocument(api), example, row, set, baseUrl);
      const query = new URLSearchParams([...names].map((name) => [name, SENSITIVE]));
      return row.url ? { url: `${baseUrl}/file?${query}` } : (withMarkers(given, names) as object);
    });
    return found
      .filter((args) => inspect(args, { depth: 20 }).includes(MARKER))
      .map((args) => ({ id: row.id, args }));
  });
}

/** Everything that an application could log of it. */
function loggable(thing: unknown): string {
  return `${inspect(thing, { depth: 20, showHidden: true, maxStringLength: null })}\n${JSON.stringify(thing)}\n${thing}`;
}

async function startEcho(echo: Echo) {
  const received: string[] = [];
  const stub = await startStub(async (response, request) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    received.push(dump(request, body));
    echo(response, request, body);
  });
  onTestFinished(() => stub.close());
  return { stub, received };
}

describe.each(Object.entries(apis))(
  "a server of %s that sends back the whole request",
  (api, { table, connect }) => {
    test.each(echoes)("%s leaves nothing sensitive in errors and hooks", async (kind, echo) => {
      const { stub, received } = await startEcho(echo);
      const events: unknown[] = [];
      const note = (event: unknown) => void events.push(event);
      const hooks: Hooks = { onRequest: note, onResponse: note, onFailure: note, onRetry: note };
      const client = connect(stub.url, hooks);
      for (const { id, args } of sensitiveCalls(api, table, stub.url)) {
        // Responses without a body, or of bytes, are not read.
        if (kind === BREAKS_OFF && (table[id]?.empty || table[id]?.binary)) continue;
        const error = await rejection(client.operation(id)(args));
        expect(received.at(-1), id).toContain(MARKER);
        expect(loggable(error), id).not.toContain(MARKER);
        // Only a part of a truncated body is kept.
        if (kind !== BREAKS_OFF) expect(loggable(error), id).toContain("[redacted]");
      }
      expect(loggable(events)).not.toContain(MARKER);
      expect(leaks(events)).toEqual([]);
    });
  },
);

describe("a secret that is neither an option nor an argument", () => {
  const row = { sensitive: ["access_token"] };
  const expectNothingOf = async (call: Promise<unknown>) => {
    const error = await rejection(call);
    expect(loggable(error)).not.toContain(MARKER);
    expect(loggable(error)).toContain("[redacted]");
  };

  test("is not in a truncated response", async () => {
    const { act } = await startPlantedApi(
      row,
      (response) => response.end(`{"expires_in": 1, "access_token": "${MARKER}", "application": "a`),
      { retry: false },
    );
    await expectNothingOf(act());
  });

  test("is not in the body of a refusal", async () => {
    const { act } = await startPlantedApi(row, (response) =>
      response.writeHead(400).end(JSON.stringify({ code: 1, last: { access_token: { value: MARKER } } })),
    );
    await expectNothingOf(act());
  });

  test("is not echoed from a header whose name says that it contains credentials", async () => {
    const { act } = await startPlantedApi(row, (response, { headers }) =>
      response.writeHead(400).end(`${headers["x-api-key"]} ${headers["proxy-authorization"]}`),
    );
    const headers = { "x-api-key": `${MARKER}-1`, "proxy-authorization": `Basic ${MARKER}-2` };
    await expectNothingOf(act({}, { headers }));
  });
});

describe("an error of the platform", () => {
  const failing = async (error: unknown) => {
    const { act } = await startPlantedApi(
      {
        method: "POST",
        body: "application/json",
        sensitive: ["password", "Signature"],
        query: ["Signature"],
      },
      () => {},
      { retry: false, fetch: () => Promise.reject(error) },
    );
    return rejection(act({ Signature: SENSITIVE, body: { password: SENSITIVE } }));
  };

  test.each<[what: string, error: () => unknown]>([
    [
      "quotes the URL in its message",
      () => new TypeError(`fetch failed: http://host/?s=${encodeURIComponent(SENSITIVE)}`),
    ],
    [
      "has the URL in a field",
      () => Object.assign(new TypeError("Invalid URL"), { input: `http://host/?s=${SENSITIVE}` }),
    ],
    [
      "has bytes of the response in its cause",
      () => new Error("x", { cause: Object.assign(new Error("parser"), { data: `<p>${SENSITIVE}` }) }),
    ],
    ["is one of several", () => new AggregateError([new Error("1"), new Error(SENSITIVE)])],
    [
      "contains the request",
      () =>
        Object.assign(new Error("x"), {
          request: new Request("http://host", { headers: { token: encodeURIComponent(SENSITIVE) } }),
        }),
    ],
    [
      "contains a list of requests",
      () =>
        Object.assign(new Error("x"), {
          tried: [new Request("http://host", { headers: { token: encodeURIComponent(SENSITIVE) } })],
        }),
    ],
    [
      "contains plain data",
      () => Object.assign(new Error("x"), { options: { headers: { token: SENSITIVE } } }),
    ],
    [
      "contains itself",
      () => {
        const error = new Error(SENSITIVE);
        return Object.assign(error, { cause: error, list: [error] });
      },
    ],
    ["is a string", () => `cannot reach http://host/?s=${SENSITIVE}`],
  ])("that %s leaves nothing sensitive in the error of the call", async (_, make) => {
    const error = await failing(make());
    expect(error).toMatchObject({ name: "NetworkError", cause: expect.anything() });
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(MARKER);
  });

  test("keeps its class, its codes and other plain fields", async () => {
    class OwnError extends Error {}
    const socket = { remotePort: 80, bytesRead: 0 };
    const cause = Object.assign(new OwnError("other side closed"), { code: "UND_ERR_SOCKET", socket });
    const error = await failing(new TypeError("fetch failed", { cause }));
    expect(error).toMatchObject({ code: "UND_ERR_SOCKET", cause: { cause } });
    expect(cause).toMatchObject({ message: "other side closed", code: "UND_ERR_SOCKET", socket });
  });
});

test("every spec with sensitive arguments has requests to test", () => {
  const found = Object.entries(apis).map(([api, { table }]) => [
    api,
    new Set(sensitiveCalls(api, table, "http://localhost").map(({ id }) => id)).size,
  ]);
  expect(Object.fromEntries(found)).toMatchObject({
    easemob: 2,
    "jmessage-im": 4,
    "jmessage-report": 0,
    "jmessage-report-v1": 0,
    qiniu: 8,
  });
});
