import { describe, expect, test } from "vitest";
import { openEditor } from "./compiler.ts";

const PREAMBLE = `
import { paginate } from "../../src/index.ts";
import { createJMessage } from "../../src/jmessage/index.ts";
const { im, report, reportV1 } = createJMessage({ appKey: "", masterSecret: "" });
const message = { version: 1, target_type: "single", target_id: "", from_type: "admin", from_id: "" } as const;
const window = { count: 1, begin_time: "", end_time: "" };
`;

/** Compiles each line on its own, all in one run. */
function compile(lines: readonly string[]): (string | undefined)[] {
  const offset = PREAMBLE.split("\n").length - 1;
  const errors = openEditor(PREAMBLE + lines.map((line) => `(async () => { ${line} });`).join("\n")).errors();
  return lines.map((_, i) => errors.get(offset + i));
}

const mistakes: [mistake: string, code: string, error: RegExp][] = [
  ["an operation that does not exist", "report.listMessage(window)", /Property 'listMessage' does not exist/],
  ["no arguments where some are required", "report.listMessages()", /Expected 1-2 arguments, but got 0/],
  ["a missing required parameter", 'report.listMessages({ count: 1, begin_time: "" })', /end_time/],
  ["a missing path parameter", "report.listUserMessages(window)", /username/],
  ["a wrong parameter name", "report.listMessages({ ...window, endtime: '' })", /'endtime' does not exist/],
  ["a parameter of another operation", "report.listMessages({ ...window, gid: 1 })", /'gid' does not exist/],
  [
    "a parameter of the wrong type",
    'report.listMessages({ ...window, count: "1" })',
    /'string' is not assignable to type 'number'/,
  ],
  [
    "a cursor together with the parameters of the first request",
    'report.listMessages({ ...window, cursor: "" })',
    /cursor/,
  ],
  [
    "a unit that does not exist",
    'report.getUserStatistics({ time_unit: "HOUR", start: "", duration: 1 })',
    /"HOUR"' is not assignable to type '"DAY"'/,
  ],
  ["a body where there is none", "report.listMessages({ ...window, body: {} })", /'body' does not exist/],
  [
    "an option of a call that does not exist",
    "report.listMessages(window, { time: 1 })",
    /'time' does not exist/,
  ],
  [
    "paginating what has no pages",
    'paginate(report.getUserStatistics, { time_unit: "DAY", start: "", duration: 1 })',
    /is not assignable to parameter of type '"This operation has no pages: call it by itself."'/,
  ],
  ["paginating with wrong arguments", "paginate(report.listMessages, { page: 1 })", /page/],
  [
    "a field that no message has",
    "for (const m of (await report.listMessages(window)).messages) m.id;",
    /Property 'id' does not exist/,
  ],
  [
    "a body's field before the type is known",
    "for (const m of (await report.listMessages(window)).messages) m.msg_body.text;",
    /Property 'text' does not exist/,
  ],
  [
    "computing with an id",
    "for (const m of (await report.listMessages(window)).messages) m.msgid * 2;",
    /must be of type/,
  ],
  ["a history without a start", "report.history({})", /./],
  [
    "a history with both a start and a checkpoint",
    "report.history({ from: new Date(), resume: {} as never as import('../../src/jmessage/index.ts').ReportCheckpoint })",
    /./,
  ],
  [
    "a history of something else",
    'report.history({ from: new Date(), of: { room: "1" } })',
    /'room' does not exist/,
  ],
  ["a path that does not exist", 'report.http.GET("/v2/message", {})', /\/v2\/message/],
  [
    "an unknown option of the client",
    'createJMessage({ appKey: "", masterSecret: "", retries: 3 })',
    /'retries' does not exist/,
  ],
  [
    "a message whose body belongs to another type",
    'im.sendMessage({ body: { ...message, msg_type: "text", msg_body: { media_id: "" } } })',
    /not assignable/,
  ],
  ["a missing body", "im.addGroupMembers({ gid: 1 })", /body/],
  [
    "a field that a closed body does not have",
    'im.updateUser({ username: "", body: { nick: "" } })',
    /'nick' does not exist/,
  ],
  [
    "paginating a list without pages",
    "paginate(im.listGroupMembers, { gid: 1 })",
    /is not assignable to parameter of type '"This operation has no pages: call it by itself."'/,
  ],
  ["paginating without the arguments", "paginate(report.listMessages)", /Expected 2-3 arguments/],
  [
    "a history of both a user and a group",
    'report.history({ from: "", of: { user: "", group: 1 } })',
    /'group' are incompatible|not assignable/,
  ],
  ["no credentials", "createJMessage({})", /appKey, masterSecret/],
];

const uses: [use: string, code: string][] = [
  ["the first page", "const { messages } = await report.listMessages(window); messages.length;"],
  ["a further page", 'await report.listMessages({ cursor: "c" }, { timeout: 5, headers: { a: "b" } });'],
  [
    "ids as string, number and bigint",
    'for (const gid of ["1", 1, 1n]) await report.listGroupMessages({ gid, cursor: "" });',
  ],
  [
    "ids as strings in responses",
    "const id: string = (await report.listMessages(window)).messages[0]!.msgid;",
  ],
  [
    "narrowing by type",
    'for await (const m of report.history({ from: "" })) { if (m.msg_type === "text") m.msg_body.text.trim(); else if (m.msg_type === "voice") m.msg_body.duration.toFixed(); }',
  ],
  [
    "narrowing in a switch, including unknown types",
    'for await (const m of report.history({ from: "" })) switch (m.msg_type) { case "image": m.msg_body.width.toFixed(); break; case "custom": m.msg_body.anything; break; default: { const type: string = m.msg_type; m.from_id.trim(); } }',
  ],
  [
    "items of pages",
    'for await (const m of paginate(report.listUserMessages, { ...window, username: "" })) m.msgid.trim();',
  ],
  [
    "whole pages",
    "for await (const page of paginate(report.listMessages, window).pages()) page.total.toFixed();",
  ],
  [
    "a message of a type with its body",
    'const { msg_id } = await im.sendMessage({ body: { ...message, msg_type: "text", msg_body: { text: "" } } }); msg_id.trim();',
  ],
  ["a list as a body", 'await im.addGroupMembers({ gid: 10055201n, body: ["eddie"] });'],
  [
    "items of numbered pages",
    "for await (const user of paginate(im.listUsers, { count: 500 })) user.username.trim();",
  ],
  ["an upload", 'await im.uploadMedia({ type: "image", body: { filename: new Blob([]) } });'],
  [
    "the old version of Report",
    "const { messages } = await reportV1.listMessagesV1({ start: 0, count: 1 }); messages[0]?.msgid.trim();",
  ],
  [
    "statistics as an array",
    'const [day] = await report.getUserStatistics({ time_unit: "DAY", start: "", duration: 1 }); day?.active_users.toFixed();',
  ],
  [
    "statistics as an object",
    'const s = await report.getMessageStatistics({ time_unit: "MONTH", start: "", duration: 1 }); s.group_msg_stat.txt_msg.toFixed();',
  ],
  [
    "checkpoints",
    "for await (const { checkpoint } of report.history({ from: new Date() }).pages()) report.history({ resume: JSON.parse(JSON.stringify(checkpoint)) });",
  ],
  [
    "paths",
    'const { data, error } = await report.http.GET("/v2/users/{username}/messages", { params: { path: { username: "" }, query: { cursor: "" } } }); data?.messages[0]?.msgid.trim(); error?.error.message.trim();',
  ],
];

describe("the compiler", () => {
  const errors = compile(mistakes.map(([, code]) => code));
  test.each(mistakes.map(([mistake, , expected], i) => ({ mistake, expected, error: errors[i] })))(
    "refuses $mistake",
    ({ error, expected }) => {
      expect(error).toMatch(expected);
    },
  );

  const compiled = compile(uses.map(([, code]) => code));
  test.each(uses.map(([use], i) => ({ use, error: compiled[i] })))("accepts $use", ({ error }) => {
    expect(error).toBeUndefined();
  });
});

describe("the editor", () => {
  const editor = openEditor(
    `${PREAMBLE}report.listMessages(window);\nreport.getUserStatistics({ time_unit: "DAY", start: "", duration: 1 });
report.listMessages({ count: 1, begin_time: "", end_time: "" }).then(({ messages: [m] }) => m!.msg_ctime);`,
  );

  test("shows an operation's documentation where it is called", () => {
    const shown = editor.hover("report.listMessages");
    expect(shown).toContain("List messages of the app");
    expect(shown).toMatch(/at most 7 days/);
    expect(shown).toMatch(/120 seconds/);
    expect(editor.hover("report.getUserStatistics")).toMatch(/VIP/);
  });

  test("shows a parameter's limits where it is given", () => {
    expect(editor.hover("report.listMessages({ count")).toMatch(/1 to 1000/);
  });

  test("shows a field's unit where it is read", () => {
    expect(editor.hover("m!.msg_ctime")).toMatch(/milliseconds/);
  });
});
