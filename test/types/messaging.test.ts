import { describe, expect, test } from "vitest";
import { openEditor } from "./compiler.ts";

const PREAMBLE = `
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { inChunks, paginate } from "../../src/index.ts";
import { createJMessage, customMessage, imageMessage, textMessage, voiceMessage } from "../../src/jmessage/index.ts";
const { im, reportV1 } = createJMessage({ appKey: "", masterSecret: "" });
const to = { version: 1, target_type: "group", target_id: "1", from_type: "admin", from_id: "admin" } as const;
const send = (body: Parameters<typeof im.sendMessage>[0]["body"]) => im.sendMessage({ body });
declare const bytes: Uint8Array;
declare const image: import("../../src/jmessage/index.ts").Uploads["image"];
declare const voice: import("../../src/jmessage/index.ts").Uploads["voice"];
declare const file: import("../../src/jmessage/index.ts").Uploads["file"];
declare const message: Parameters<typeof send>[0];
const names: string[] = [];
`;

/** Compiles each line on its own, all in one run. */
function compile(lines: readonly string[]): (string | undefined)[] {
  const offset = PREAMBLE.split("\n").length - 1;
  const errors = openEditor(PREAMBLE + lines.map((line) => `(async () => { ${line} });`).join("\n")).errors();
  return lines.map((_, i) => errors.get(offset + i));
}

const mistakes: [mistake: string, code: string, error: RegExp][] = [
  [
    "an image without its size",
    'send({ ...to, msg_type: "image", msg_body: { media_id: "", media_crc32: 1 } })',
    /not assignable/,
  ],
  [
    "a text message with the body of an image",
    'send({ ...to, msg_type: "text", msg_body: imageMessage(image).msg_body })',
    /not assignable/,
  ],
  [
    "an image with the body of a text message",
    'send({ ...to, msg_type: "image", msg_body: { text: "" } })',
    /not assignable/,
  ],
  ["a recording without a duration", 'send({ ...to, msg_type: "voice", msg_body: voice })', /duration/],
  [
    "a body with a field of another type",
    'send({ ...to, msg_type: "text", msg_body: { text: "", width: 1 } })',
    /width/,
  ],
  ["a type that cannot be sent", 'send({ ...to, msg_type: "sticker", msg_body: file })', /"sticker"/],
  ["a body that is not an object", 'send({ ...to, msg_type: "custom", msg_body: "text" })', /not assignable/],
  ["a body before the type is known", "message.msg_body.text", /Property 'text' does not exist/],
  ["a recording sent as an image", "imageMessage(voice)", /width|not assignable/],
  ["an image sent as a recording", "voiceMessage(image, { duration: 1 })", /width/],
  ["a file sent as a recording", "voiceMessage(file, { duration: 1 })", /format/],
  ["a recording without its length", "voiceMessage(voice)", /Expected 2-3 arguments/],
  ["an upload of an unknown type", 'im.uploadFile({ type: "video", file: { path: "" } })', /"video"/],
  ["an upload of bytes without a name", 'im.uploadFile({ type: "file", file: bytes })', /filename/],
  ["an upload of a string", 'im.uploadFile({ type: "file", file: "cat.jpg", filename: "" })', /string/],
  [
    "a width of a recording",
    '(await im.uploadFile({ type: "voice", file: { path: "" } })).width.toFixed()',
    /undefined|width/,
  ],
  [
    "chunks of what has no limit",
    "inChunks(im.addGroupMembers, { gid: 1, body: names })",
    /This operation takes no list with a documented limit/,
  ],
  [
    "chunks of what has no list",
    'inChunks(im.getUser, { username: "" })',
    /This operation takes no list with a documented limit/,
  ],
  ["chunks without the other arguments", "inChunks(im.addFriends, { body: names })", /username/],
  ["chunks of the wrong items", "inChunks(im.deleteUsers, { body: [1] })", /number/],
  [
    "data of chunks that may have failed",
    "for await (const { data } of inChunks(im.deleteUsers, { body: names })) data;",
    /data/,
  ],
  [
    "an error of an item that may be fine",
    "for await (const item of inChunks(im.deleteUsers, { body: names }).items()) item.error;",
    /error/,
  ],
  ["a history of a group by v1", "reportV1.history({ of: { group: 1 } })", /group/],
];

const uses: [use: string, code: string][] = [
  [
    "every type of message by hand",
    'send({ ...to, msg_type: "image", msg_body: { media_id: "", media_crc32: 1, width: 1, height: 1, format: "", fsize: 1 } }); send({ ...to, msg_type: "custom", msg_body: { any: [1] } });',
  ],
  [
    "every type of message by its helper",
    'for (const m of [textMessage(""), imageMessage(image), voiceMessage(voice, { duration: 6 }), customMessage({ a: 1 })]) send({ ...to, ...m });',
  ],
  [
    "narrowing of what is sent",
    'if (message.msg_type === "voice") message.msg_body.duration.toFixed(); else if (message.msg_type === "text") message.msg_body.text.trim();',
  ],
  [
    "responses by the type of the upload",
    'const { width } = await im.uploadFile({ type: "image", file: { path: "" } }); width.toFixed(); const { fname } = await im.uploadFile({ type: "file", file: bytes, filename: "" }); fname.trim();',
  ],
  [
    "a message from an upload, in one expression",
    'send({ ...to, ...imageMessage(await im.uploadFile({ type: "image", file: new File([], "a.jpg") })) })',
  ],
  [
    "every source of a file",
    'for (const file of [new Blob([]), bytes, Buffer.from(""), new ArrayBuffer(1), new Blob([]).stream(), Readable.from([bytes]), createReadStream(""), { path: "" }]) await im.uploadFile({ type: "file", file, filename: "a" });',
  ],
  [
    "outcomes of chunks that narrow",
    'for await (const outcome of inChunks(im.registerUsers, { body: [{ username: "", password: "" }] })) if (outcome.state === "done") outcome.data[0]?.username.trim(); else if (outcome.state === "refused") outcome.error.status.toFixed(); else outcome.error.message.trim();',
  ],
  [
    "outcomes of items that narrow",
    'for await (const outcome of inChunks(im.registerUsers, { body: [{ username: "", password: "" }] }).items()) { outcome.item.password.trim(); if (!outcome.ok) outcome.error.message.trim(); }',
  ],
  [
    "lists in a property",
    'for await (const { item } of inChunks(im.addCrossAppFriends, { username: "", body: { appkey: "", users: names } }, { chunkSize: 10, stopOnError: true, timeout: 5 }).items()) item.trim();',
  ],
  ["the list operation itself, as before", "await im.deleteUsers({ body: names });"],
  [
    "histories of v1",
    'for await (const m of reportV1.history()) if (m.msg_type === "text") m.msg_body.text.trim(); reportV1.history({ of: { user: "" }, from: "", prefetch: 1 });',
  ],
  [
    "checkpoints of v1",
    "for await (const { checkpoint } of reportV1.history({ pageSize: 5 }).pages()) reportV1.history({ resume: checkpoint });",
  ],
];

describe("the compiler, on messages, uploads and long lists,", () => {
  const [wrong, right] = [compile(mistakes.map(([, code]) => code)), compile(uses.map(([, code]) => code))];

  test.each(mistakes.map(([mistake, , expected], i) => ({ mistake, expected, error: wrong[i] })))(
    "refuses $mistake",
    ({ error, expected }) => {
      expect(error).toMatch(expected);
    },
  );

  test.each(uses.map(([use], i) => ({ use, error: right[i] })))("accepts $use", ({ error }) => {
    expect(error).toBeUndefined();
  });
});

test("the editor tells what an upload takes and where the file may come from", () => {
  const editor = openEditor(`${PREAMBLE}im.uploadFile`);
  expect(editor.hover("im.uploadFile")).toMatch(/at most 8 MB/);
});
