import type { IncomingHttpHeaders } from "node:http";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiError } from "../../src/index.ts";
import { createUndiciFetch, type UndiciFetch } from "../../src/undici/index.ts";
import { apis, type TestedApi } from "../support/apis.ts";
import { clientArguments, overHttp } from "../support/client-arguments.ts";
import { readDocument } from "../support/document.ts";
import { sample } from "../support/effort.ts";
import { type OperationExamples, readExamples } from "../support/examples.ts";
import { createTally } from "../support/fault-tally.ts";
import { json, type StubServer, startStub } from "../support/stub-server.ts";

/** A part of every target that no error may show. */
const SIGNATURE = "b64-signature-of-the-target";

/** Headers that every `fetch` sends, whatever the request is. */
const BY_PLATFORM = new Set(
  "accept accept-encoding accept-language connection host sec-fetch-mode user-agent".split(" "),
);

/** Where the redirect leads, seen from the host that sends it. */
type Place = "same host" | "other host";

interface Servers {
  readonly api: StubServer;
  readonly other: StubServer;
  readonly undici: UndiciFetch;
}

let servers: Servers;
/** What the API's host responds with. */
let redirect = { status: 307, location: "" };
/** Headers of the requests that were led somewhere. */
let led: IncomingHttpHeaders[] = [];

beforeAll(async () => {
  const receive: Parameters<typeof startStub>[0] = (response, request) => {
    led.push(request.headers);
    json(response, { code: 200, data: [] });
  };
  const other = await startStub(receive);
  const api = await startStub((response, request, count) => {
    if (request.url?.startsWith("/led/")) return receive(response, request, count);
    const { status, location } = redirect;
    response.writeHead(status, { location, link: `<${location}>` }).end(`<a href="${location}">moved</a>`);
  });
  servers = { api, other, undici: await createUndiciFetch() };
});
afterAll(() => Promise.all([servers.api.close(), servers.other.close(), servers.undici.close()]));

const cases = [301, 302, 303, 307, 308].flatMap((status) =>
  (["same host", "other host"] as const).map((place) => [status, place] as const),
);

describe.each(Object.entries(apis))("every operation of %s", (apiId, api) => {
  const tally = createTally(`Redirected calls of ${apiId}, and what became of them`);
  afterAll(() => tally.print());

  test.each(cases)("with status %i to the %s leads no request there", async (status, place) => {
    const what = "operations that are redirected";
    for (const example of sample(what, readExamples(apiId), 3, `${apiId} ${status} ${place}`, 10))
      for (const over of ["fetch", "undici"] as const) {
        const row = api.table[example.id];
        if (!row?.url) await expectError(apiId, example, { status, place, over });
        else await expectDownload(apiId, example, { status, place, over });
        tally.add(`${status} to the ${place}, ${row?.url ? "followed without headers" : "refused"}`, true);
      }
  });
});

interface Case {
  readonly status: number;
  readonly place: Place;
  readonly over: "fetch" | "undici";
}

/** A client and the arguments of one operation, just before it is redirected. */
function prepare(apiId: string, example: OperationExamples, { status, place, over }: Case) {
  const { api, other, undici } = servers;
  const host = place === "same host" ? api.url : other.url;
  redirect = { status, location: `${host}/led/astray?Signature=${SIGNATURE}` };
  led = [];
  api.requests.length = 0;
  const tested = apis[apiId] as TestedApi;
  const headers = { "x-internal": "only for the vendor" };
  const client = tested.connect(api.url, { headers, ...(over === "undici" && { fetch: undici }) });
  const [set] = example.argumentSets;
  if (!set) throw new Error(`${example.id}: the spec has no example arguments`);
  const row = tested.table[example.id] as (typeof tested.table)[string];
  const args = clientArguments(readDocument(apiId), example, row, set, api.url);
  return { client, host, args, set };
}

async function expectError(apiId: string, example: OperationExamples, tried: Case): Promise<void> {
  const { client, host, args, set } = prepare(apiId, example, tried);
  const error = await client
    .operation(example.id)(args)
    .catch((thrown: unknown) => thrown);
  expect(error, example.id).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: tried.status, retryable: false, attempts: 1 });
  expect((error as Error).message).toContain(`redirects to ${host}, which is not followed`);
  expect((error as ApiError).headers.location).toBe(host);
  expect(inspect(error, { depth: 8, showHidden: true })).not.toMatch(/astray|b64-signature/);
  const byPath = overHttp(example, { ...set, args: { ...args } });
  const { response } = await client.http.request(example.method, example.path, byPath);
  expect(response.status, example.id).toBe(tried.status);
  expect(await response.text()).toBe("");
  expect(led).toEqual([]);
  expect(servers.api.requests).toHaveLength(2);
}

/** A file may be somewhere else, but nothing goes there except its URL. */
async function expectDownload(apiId: string, example: OperationExamples, tried: Case): Promise<void> {
  const { client, args } = prepare(apiId, example, tried);
  const options = { headers: { "x-call": "only for the first host" } };
  const stream = await client.operation(example.id)(args, options);
  expect(await new Response(stream as ReadableStream).json()).toEqual({ code: 200, data: [] });
  expect(led).toHaveLength(1);
  const names = Object.keys(led[0] ?? {}).filter((name) => !BY_PLATFORM.has(name));
  expect(names, example.id).toEqual(tried.place === "same host" ? ["x-call"] : []);
}
