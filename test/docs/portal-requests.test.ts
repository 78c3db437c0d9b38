import { expect, test } from "vitest";
import { createExactJson } from "../../docs/.vitepress/portal/exact-json.ts";
import { prepareDocument, type ShownDocument } from "../../docs/.vitepress/portal/prepare-document.ts";
import type { SandboxApi, SandboxSecret } from "../../docs/.vitepress/portal/sandbox-addresses.ts";
import { readDocuments } from "../../scripts/docs/documents.ts";
import { type PortalDocument, toPortalDocument } from "../../scripts/docs/portal/portal-document.ts";
import type { PortalOperation } from "../../scripts/docs/portal/portal-examples.ts";
import { toSandboxAddresses } from "../../scripts/docs/portal/sandbox-addresses.ts";
import { stringifyExactJson } from "../../src/openapi/exact-json.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { tryingToken } from "../../src/sandbox/easemob/options.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";

/** What a click on "send" cannot get an answer of success for, and why. */
const refused = {
  // Its example adds somebody who is a member from the start, so that the other operations find one.
  addGroupMembers: 400,
  // It takes away what another operation has to add first.
  removeFromBlacklist: 403,
  removeFromCrossAppBlacklist: 403,
  removeChatRoomMembers: 403,
  setDoNotDisturb: 403,
  updateFriendNotes: 403,
  updateCrossAppFriendNotes: 403,
  updateCrossAppGroupMembers: 403,
  updateCrossAppChatRoomMembers: 403,
  // A file has to be chosen; text in its place is refused.
  uploadMedia: 400,
  // Its URL is signed, by what `getHistoryFileUrl` answers.
  downloadHistoryFile: 403,
};

test("what is filled in gets an answer of success, but where that needs a step before", async () => {
  const statuses: Record<string, number> = {};
  for (const api of await readDocuments()) {
    const text = stringifyExactJson(toPortalDocument(api, new Map()));
    for (const { operation } of listOperations(api.document)) {
      const { operationId } = operation;
      // Each on a fresh one: most change something.
      const sandbox = await start();
      const status = await send(sandbox, api.id, operationId, text).finally(sandbox.close);
      if (status >= 300) statuses[operationId] = status;
    }
  }
  expect(statuses).toEqual(refused);
}, 60_000);

const start = () =>
  startSandbox({
    jmessage: { examples: true },
    easemob: { appToken: tryingToken, history: { perHour: 2 } },
    qiniu: { history: { count: 50 } },
  });

async function send(sandbox: Sandbox, id: string, operationId: string, text: string): Promise<number> {
  const { apis } = toSandboxAddresses(sandbox.urls, {
    ...sandbox.credentials,
    easemob: { appToken: tryingToken },
  });
  const api = apis[id] as SandboxApi;
  const json = createExactJson();
  const document = json.parse(text) as PortalDocument & ShownDocument;
  prepareDocument(document, api, new Date(sandbox.clock.now()));
  const found = listOperations(document).find(({ operation }) => operation.operationId === operationId);
  if (!found) throw new Error(`no ${operationId}`);
  const { url, init } = toRequest(document, found, api, json.stringify);
  const response = await fetch(url, init);
  const answer = await response.text();
  // Qiniu refuses with status 200.
  const code = id === "qiniu" ? (JSON.parse(answer) as { code: number }).code : 200;
  return code === 200 ? response.status : code;
}

/** The request that the portal's form holds when it opens: that of the first name of examples. */
function toRequest(
  document: ShownDocument,
  found: { path: string; method: string; operation: PortalOperation },
  api: SandboxApi,
  stringify: (value: unknown) => string,
): { url: string; init: RequestInit } {
  const { operation } = found;
  const method = found.method.toUpperCase();
  const body = resolve(document, operation.requestBody);
  const [type, media] = Object.entries(body?.content ?? {})[0] ?? [];
  const { parameters = [] } = operation;
  const name = Object.keys(media?.examples ?? parameters[0]?.examples ?? {})[0] ?? "";
  const url = new URL((operation.servers ?? document.servers)[0]?.url + found.path);
  const headers: Record<string, string> = operation.security?.length ? headersOf(api) : {};
  for (const { name: parameter, in: place, examples } of parameters) {
    const example = examples[name];
    if (!example || example["x-disabled"]) continue;
    const value = String(example.value);
    if (place === "path")
      url.pathname = url.pathname.replace(encodeURI(`{${parameter}}`), encodeURIComponent(value));
    else if (place === "query")
      for (const item of [example.value].flat()) url.searchParams.append(parameter, String(item));
    else headers[parameter] = value;
  }
  const value = media?.examples?.[name]?.value;
  if (type === undefined || value === undefined) return { url: url.href, init: { method, headers } };
  if (type !== "application/json")
    return { url: url.href, init: { method, headers, body: toForm(value as object) } };
  return {
    url: url.href,
    init: { method, headers: { ...headers, "content-type": type }, body: stringify(value) },
  };
}

function toForm(fields: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  return form;
}

function headersOf({ security }: SandboxApi): Record<string, string> {
  const secret = Object.values(security)[0] as SandboxSecret;
  if ("username" in secret)
    return { authorization: `Basic ${btoa(`${secret.username}:${secret.password}`)}` };
  if ("token" in secret) return { authorization: `Bearer ${secret.token}` };
  return { "access-token": secret.value };
}
