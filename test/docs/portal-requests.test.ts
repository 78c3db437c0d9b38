import { expect, test } from "vitest";
import { createExactJson } from "../../docs/.vitepress/portal/exact-json.ts";
import { prepareDocument, type ShownDocument } from "../../docs/.vitepress/portal/prepare-document.ts";
import type { SandboxApi } from "../../docs/.vitepress/portal/sandbox-addresses.ts";
import { type DocumentedApi, readDocuments } from "../../scripts/docs/documents.ts";
import { type PortalDocument, toPortalDocument } from "../../scripts/docs/portal/portal-document.ts";
import type { PortalOperation } from "../../scripts/docs/portal/portal-examples.ts";
import { toSandboxAddresses } from "../../scripts/docs/portal/sandbox-addresses.ts";
import { stringifyExactJson } from "../../src/openapi/exact-json.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { demoOptions } from "../../src/sandbox/demo.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { headersOf } from "../support/portal-headers.ts";
import { refusalCode } from "../support/refusal-code.ts";

/** Operations for which a click on "send" cannot succeed, and why. */
const refused = {
  // Its example adds a user who is a member from the start, so that the other operations find one.
  addGroupMembers: 400,
  // It removes what another operation has to add first.
  removeFromBlacklist: 403,
  removeFromCrossAppBlacklist: 403,
  removeChatRoomMembers: 403,
  setDoNotDisturb: 403,
  updateFriendNotes: 403,
  updateCrossAppFriendNotes: 403,
  updateCrossAppGroupMembers: 403,
  updateCrossAppChatRoomMembers: 403,
  // A file has to be chosen; text in its place is rejected.
  uploadMedia: 400,
  // Its URL is signed, and comes from `getHistoryFileUrl`.
  downloadHistoryFile: 403,
};

const documented = await readDocuments();

test("the prefilled request succeeds, except where it needs an earlier step", async () => {
  const statuses: Record<string, number> = {};
  for (const api of documented) {
    const text = stringifyExactJson(toPortalDocument(api, new Map()));
    for (const { operation } of listOperations(api.document)) {
      const { operationId } = operation;
      // Each in a new sandbox: most of them change something.
      const sandbox = await start();
      const status = await send(sandbox, api, operationId, text).finally(sandbox.close);
      if (status >= 300) statuses[operationId] = status;
    }
  }
  expect(statuses).toEqual(refused);
});

const start = () => {
  const { easemob, qiniu, ...demo } = demoOptions();
  return startSandbox({
    ...demo,
    easemob: { ...easemob, history: { perHour: 2 } },
    qiniu: { ...qiniu, history: { count: 50 } },
  });
};

async function send(
  sandbox: Sandbox,
  { id, document: original }: DocumentedApi,
  operationId: string,
  text: string,
): Promise<number> {
  const { apis } = toSandboxAddresses(documented, sandbox.urls);
  const api = apis[id] as SandboxApi;
  const json = createExactJson();
  const document = json.parse(text) as PortalDocument & ShownDocument;
  prepareDocument(document, api, new Date(sandbox.clock.now()));
  const found = listOperations(document).find(({ operation }) => operation.operationId === operationId);
  if (!found) throw new Error(`no ${operationId}`);
  const headers = headersOf(original, api.security);
  const { url, init } = toRequest(document, found, headers, json.stringify);
  const response = await fetch(url, init);
  const code = refusalCode(original, await response.text());
  return code === undefined ? response.status : Number(code);
}

/** The request in the portal's form when it opens: that with the first example name. */
function toRequest(
  document: ShownDocument,
  found: { path: string; method: string; operation: PortalOperation },
  credentials: Readonly<Record<string, string>>,
  stringify: (value: unknown) => string,
): { url: string; init: RequestInit } {
  const { operation } = found;
  const method = found.method.toUpperCase();
  const body = resolve(document, operation.requestBody);
  const [type, media] = Object.entries(body?.content ?? {})[0] ?? [];
  const { parameters = [] } = operation;
  const name = Object.keys(media?.examples ?? parameters[0]?.examples ?? {})[0] ?? "";
  const url = new URL((operation.servers ?? document.servers)[0]?.url + found.path);
  const headers: Record<string, string> = operation.security?.length ? { ...credentials } : {};
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
