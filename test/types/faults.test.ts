import { beforeAll, describe, expect, test } from "vitest";
import { openEditor } from "./compiler.ts";

const PREAMBLE = `
import { startSandbox } from "../../src/sandbox/index.ts";
const all = await startSandbox();
const one = await startSandbox({ apis: ["qiniu"] });
`;

const right = [
  'all.faults.add({ kind: "hang", api: "jmessage-im", operationId: "registerUsers" });',
  'all.faults.add({ kind: "reset", acted: true, operationId: "sendMessage", times: Infinity });',
  'one.faults.add({ kind: "status", status: 503, operationId: "recallMessage" });',
];

const wrong = [
  ['all.faults.add({ kind: "hang", operationId: "sendMesage" });', /"sendMesage"/],
  ['all.faults.add({ kind: "hang", api: "jmessage" });', /"jmessage"/],
  ['one.faults.add({ kind: "hang", operationId: "registerUsers" });', /"registerUsers"/],
  ['all.faults.add({ kind: "latency" });', /ms/],
] as const;

describe("faults.add", () => {
  const lines = [...right, ...wrong.map(([line]) => line)];
  let errors: Map<number, string>;
  beforeAll(() => {
    errors = openEditor(PREAMBLE + lines.join("\n")).errors();
  });
  const errorOf = (line: string) => errors.get(PREAMBLE.split("\n").length - 1 + lines.indexOf(line));

  test.each(right)("compiles: %s", (line) => {
    expect(errorOf(line)).toBeUndefined();
  });

  test.each(wrong)("does not compile: %s", (line, reason) => {
    expect(errorOf(line)).toMatch(reason);
  });
});
