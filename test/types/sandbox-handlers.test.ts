import { expect, test } from "vitest";
import { openEditor } from "./compiler.ts";

const PREAMBLE = `
import type { operations as im } from "../../generated/jmessage-im/types.ts";
import type { operations as report } from "../../generated/jmessage-report/types.ts";
import type { operations as easemob } from "../../generated/easemob/types.ts";
import type { operations as qiniu } from "../../generated/qiniu/types.ts";
import type { Handlers, RequestOf } from "../../src/sandbox/frame/handlers.ts";
declare function exactly<A, B>(same: (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false): void;
type Body<Operation> = RequestOf<Operation>["body"];
const status = 200;
`;

function compile(lines: readonly string[]): (string | undefined)[] {
  const offset = PREAMBLE.split("\n").length - 1;
  const errors = openEditor(PREAMBLE + lines.map((line) => `() => { ${line} };`).join("\n")).errors();
  return lines.map((_, index) => errors.get(offset + index));
}

const right = [
  // A body is as in the spec, with 64-bit integers and files as they are parsed from JSON and forms.
  'exactly<Body<im["deleteUsers"]>, string[]>(true);',
  'exactly<Body<im["getChatRooms"]>, (number | bigint)[]>(true);',
  'exactly<Body<im["uploadMedia"]>, { filename?: string | File; image?: string | File; file?: string | File; voice?: string | File }>(true);',
  'exactly<Body<easemob["createAppToken"]>["ttl"], string | number | undefined>(true);',
  'exactly<Body<qiniu["sendMessage"]>["targets"], (number | bigint)[]>(true);',
  'exactly<Body<qiniu["sendMessage"]>["related_mid"], number | bigint | undefined>(true);',
  'exactly<Body<qiniu["listConversations"]>, undefined>(true);',
  // Parameters are strings; with several sets of them any may be missing.
  'exactly<RequestOf<im["retractMessage"]>["path"]["msgid"], string>(true);',
  'exactly<RequestOf<im["uploadMedia"]>["query"]["type"], "image" | "file" | "voice">(true);',
  'exactly<RequestOf<im["listUsers"]>["query"]["start"], string | undefined>(true);',
  'exactly<RequestOf<report["listMessages"]>["query"]["begin_time"], string | undefined>(true);',
  'exactly<RequestOf<report["listMessages"]>["query"]["cursor"], string | undefined>(true);',
  // Handlers of some operations, or of all.
  "const some: Partial<Handlers<qiniu>> = { recallMessage: ({ body }) => ({ status, body: body.msg_id }) };",
  // A handler that validates bodies itself gets what has been sent.
  'const judge: Partial<Handlers<im, "registerUsers">> = { registerUsers: ({ body }) => { exactly<typeof body, unknown>(true); return { status }; } };',
];

const wrong: [code: string, error: RegExp][] = [
  [
    "const all: Partial<Handlers<qiniu>> = { sendMesage: () => ({ status }) };",
    /sendMesage.* does not exist/,
  ],
  [
    "const all: Handlers<easemob> = { createAppToken: () => ({ status }) };",
    /missing the following properties/,
  ],
  ["const some: Partial<Handlers<qiniu>> = { recallMessage: ({ body }) => body.id };", /'id' does not exist/],
  [
    "const some: Partial<Handlers<im>> = { deleteUsers: ({ body }) => body.username };",
    /'username' does not/,
  ],
  ["const some: Partial<Handlers<im>> = { getUser: ({ path }) => path.name };", /'name' does not exist/],
  [
    "const some: Partial<Handlers<im>> = { listUsers: ({ query }) => query.cursor };",
    /'cursor' does not exist/,
  ],
  [
    "const some: Partial<Handlers<im>> = { getUser: () => undefined };",
    /not assignable to type 'SimulatedResponse/,
  ],
  ['exactly<Body<im["deleteUsers"]>, unknown>(true);', /not assignable/],
];

test("handlers of the sandbox have the types of the spec's operations", () => {
  const found = compile([...right, ...wrong.map(([code]) => code)]);
  expect(Object.fromEntries(right.map((code, index) => [code, found[index]]))).toEqual(
    Object.fromEntries(right.map((code) => [code, undefined])),
  );
  for (const [index, [code, error]] of wrong.entries())
    expect(found[right.length + index], code).toMatch(error);
});
