import { describe, expect, test } from "vitest";
import { openEditor } from "./compiler.ts";

const PREAMBLE = `
import { createEasemobReview, createEasemobWebhook, createJMessageWebhook, createQiniuWebhook, toNodeListener } from "../../src/webhooks/index.ts";
import type { EasemobEvent, EasemobPendingMessage, JMessageEvent, QiniuEvent } from "../../src/webhooks/index.ts";
import { createServer } from "node:http";
declare const e: EasemobEvent;
declare const j: JMessageEvent;
declare const q: QiniuEvent;
declare const p: EasemobPendingMessage;
const onEvent = () => {};
const secret = "";
`;

/** Compiles each line on its own, all in one run. */
function compile(lines: readonly string[]): (string | undefined)[] {
  const offset = PREAMBLE.split("\n").length - 1;
  const errors = openEditor(PREAMBLE + lines.map((line) => `(async () => { ${line} });`).join("\n")).errors();
  return lines.map((_, i) => errors.get(offset + i));
}

const good: [what: string, code: string][] = [
  ["the text of a message", 'if (e.kind === "message" && e.message.kind === "text") e.message.text.trim();'],
  ["the id of what was recalled", 'if (e.kind === "recall") e.raw.recall_id.trim();'],
  ["the operation on a group", 'if (e.kind === "group") e.raw.payload.operation.trim();'],
  ["the status of a user", 'if (e.kind === "presence") e.raw.status === "online";'],
  ["a kind that is not documented", 'if (e.kind === "other") e.raw.callId.trim();'],
  ["what is authenticated", 'e.authenticated === "callId and timestamp"; j.authenticated === "request";'],
  [
    "the vendor, which narrows events of several",
    'const some = e as typeof e | typeof j; if (some.vendor === "jmessage") some.raw.msgid.trim();',
  ],
  ["the fields of a pending message", "p.raw.msg_id.trim(); p.message.sentAt.getTime();"],
  ["a message of Qiniu IM in both shapes", "q.raw.appId.trim(); q.message.sender?.id.trim();"],
  [
    "a verdict at once or later",
    'createEasemobReview({ secret, review: async () => ({ valid: false, code: "x" }) });',
  ],
  [
    "a handler for fetch and one for node:http",
    "const handler = createEasemobWebhook({ secret, onEvent }); const f: (r: Request) => Promise<Response> = handler; createServer(toNodeListener(handler));",
  ],
];

const bad: [what: string, code: string, error: string][] = [
  ["fields of another kind", 'if (e.kind === "receipt") e.raw.recall_id;', "recall_id"],
  ["a message where there is none", "e.message;", "message"],
  ["a verdict without valid", 'createEasemobReview({ secret, review: () => ({ code: "x" }) });', "valid"],
  [
    "a verdict with a field that is not documented",
    "createEasemobReview({ secret, review: () => ({ valid: true, reason: 1 }), fallback: { valid: true, reason: 1 } });",
    "reason",
  ],
  ["a kind that there is not", 'e.kind === "typing";', "no overlap"],
  ["Easemob without its secret", "createEasemobWebhook({ onEvent });", "secret"],
  ["JMessage without its credentials", "createJMessageWebhook({ onEvent });", "appKey"],
  ["Qiniu IM without its signature", "createQiniuWebhook({ onEvent });", "signature"],
];

describe("the types of webhooks", () => {
  const found = compile([...good, ...bad].map(([, code]) => code));
  test.each(good)("have %s", (what) => {
    expect(found[good.findIndex(([one]) => one === what)]).toBeUndefined();
  });
  test.each(bad)("do not accept %s", (what, _, error) => {
    expect(found[good.length + bad.findIndex(([one]) => one === what)]).toContain(error);
  });
});
