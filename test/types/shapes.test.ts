import { describe, expect, test } from "vitest";
import { openEditor } from "./compiler.ts";

const PREAMBLE = `
import { paginate } from "../../src/index.ts";
import { createQiniu } from "../../src/qiniu/index.ts";
import type { Api } from "../../src/core/request/client.ts";
import { extendApi } from "../../src/core/request/extend-api.ts";
import type { api as imApi } from "../../generated/jmessage-im/api.ts";
import type { api as qiniuApi } from "../../generated/qiniu/api.ts";
import type { api as easemobApi } from "../../generated/easemob/api.ts";
declare const im: Api<typeof imApi>;
declare const qiniu: Api<typeof qiniuApi>;
declare const app1: Api<typeof qiniuApi, "app_id">;
declare const app2: Api<typeof easemobApi, "org_name" | "app_name">;
declare const easemob: Api<typeof easemobApi>;
const app = { app_id: "" };
const message = { type: 1, targets: [1n, "2"], content_type: 0, content: "" } satisfies Parameters<typeof qiniu.sendMessage>[0]["body"];
`;

/** Compiles each line on its own, all in one run. */
function compile(lines: readonly string[]): (string | undefined)[] {
  const offset = PREAMBLE.split("\n").length - 1;
  const errors = openEditor(PREAMBLE + lines.map((line) => `(async () => { ${line} });`).join("\n")).errors();
  return lines.map((_, i) => errors.get(offset + i));
}

const good: [what: string, code: string][] = [
  ["a list as body", 'await im.deleteUsers({ body: ["a"] })'],
  ["a file in a form", 'await im.uploadMedia({ type: "image", body: { filename: new File([], "a.jpg") } })'],
  [
    "undefined for a response without a body",
    "const none: undefined = await im.deleteUser({ username: '' })",
  ],
  [
    "a list as a response",
    "(await im.getBlacklist({ username: '' })).map(({ username }) => username.trim())",
  ],
  ["64-bit integers in a body, in any form", "await qiniu.sendMessage({ ...app, body: message })"],
  [
    "strings for 64-bit integers in responses",
    "(await qiniu.sendMessage({ ...app, body: message })).msg_ids?.[0]?.trim()",
  ],
  [
    "responses without the refusals, which are thrown",
    "const ok: 200 = (await qiniu.listConversations(app)).code",
  ],
  [
    "omitting what the factory supplies, and overriding it",
    "await app1.listConversations(); await app1.listConversations({ app_id: '', user_id: 1 })",
  ],
  [
    "omitting a supplied argument of paged operations",
    "for await (const { msg_id } of paginate(app1.listConversationMessages, { opposite_id: 1, msg_id_start: 0, limit: 1 })) msg_id.trim()",
  ],
  ["omitting supplied parts of a path", 'await app2.getHistoryFileUrl({ time: "" })'],
  [
    "Qiniu's factory: no app id, no transaction id",
    "const q = createQiniu({ baseUrl: '', appId: '', accessToken: async () => '' }); await q.sendMessage({ body: { type: 1, targets: [], content_type: 0, content: '' } }); for await (const m of q.history({ conversation: 1n })) m.msg_id.trim()",
  ],
  ["an addition of the vendor", "extendApi(im, { listAll: () => 1 }).listAll().toFixed()"],
  ["a URL from a response", 'await easemob.downloadHistoryFile({ url: "" })'],
  [
    "bytes as a stream",
    'for await (const chunk of await easemob.downloadHistoryFile({ url: "" })) chunk.byteLength;',
  ],
];

const mistakes: [mistake: string, code: string, error: RegExp][] = [
  ["a body that is missing", "im.deleteUsers()", /Expected 1-2 arguments/],
  [
    "a single name where a list is expected",
    'im.deleteUsers({ body: "a" })',
    /not assignable to type 'string\[\]'/,
  ],
  [
    "a string as a file",
    'im.uploadMedia({ type: "image", body: { filename: "a.jpg" } })',
    /not assignable to type 'Blob'/,
  ],
  [
    "an addition of the vendor with the name of an operation",
    "extendApi(im, { getUser: () => 1 })",
    /not assignable to type '(never|undefined)'/,
  ],
  ["a header that is missing", "qiniu.listConversations({})", /app_id/],
  [
    "a supplied argument of the wrong type",
    "app1.listConversations({ app_id: 7 })",
    /not assignable to type 'string'/,
  ],
  ["an argument that is missing beside supplied ones", "app2.getHistoryFileUrl({})", /time/],
  [
    "a history with both a start and a checkpoint",
    "createQiniu({ baseUrl: '', appId: '', accessToken: '' }).history({ conversation: 1, resume: {} as never as import('../../src/qiniu/index.ts').QiniuCheckpoint })",
    /./,
  ],
  ["what only a refusal has", "(await qiniu.listConversations(app)).code === 10008", /no overlap/],
  ["parts of a URL", 'easemob.downloadHistoryFile({ object_key: "" })', /url|object_key/],
  [
    "paginating what has no pages",
    "paginate(im.getUser, { username: '' })",
    /is not assignable to parameter of type '"This operation has no pages: call it by itself."'/,
  ],
];

describe("the types of bodies, headers, refusals and files", () => {
  const [right, wrong] = [compile(good.map(([, code]) => code)), compile(mistakes.map(([, code]) => code))];

  test.each(good.map(([what], i) => [what, right[i]] as const))("allow %s", (_, error) => {
    expect(error).toBeUndefined();
  });

  test.each(mistakes.map(([mistake, , expected], i) => [mistake, wrong[i], expected] as const))(
    "refuse %s",
    (_, error, expected) => {
      expect(error).toMatch(expected);
    },
  );
});
