import { describe, expect, test } from "vitest";
import { readCommandLine } from "../../src/cli/command-line.ts";
import { helpText } from "../../src/cli/help.ts";
import { version } from "../../src/cli/package.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { apiIds } from "../support/document.ts";
import { command } from "./command.ts";

describe("im-openapi", () => {
  test.each([
    { args: ["mock", "--help"], says: [helpText("mock")] },
    { args: ["--version"], says: [`${version}\n`] },
  ])("$args prints what is requested, and exits with 0", async ({ args, says }) => {
    const { code, stdout, stderr } = await command(...args).end;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const text of says) expect(stdout).toContain(text);
  });

  test("a wrong option: one line, exit code 2", async () => {
    const { code, stdout, stderr } = await command("mock", "--fast").end;
    const line =
      "Unknown option '--fast'; the options are --port <number>, --host <address>, --help, --version, --port-per-vendor, --strict, " +
      "--webhook <vendor>=<url>, --app-key <text>, --master-secret <text>, --app-id <text>, --access-token <text>, " +
      "--user-password <text>, --org-name <text>, --app-name <text>, --client-id <text> and --client-secret <text>";
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `${line}\n` });
  });
});

test.each([
  { args: [], says: ["Usage: im-openapi <command>", "sandbox", "mock", "--port", "--host", ...apiIds] },
  { args: ["--help"], says: ["Usage: im-openapi <command>", "--port", "--host"] },
  { args: ["mock", "--help"], says: ["Usage: im-openapi mock", "Prefer: ", "@stoplight/prism-http@5.12.0"] },
  { args: ["sandbox", "-h"], says: ["Usage: im-openapi sandbox", "--port"] },
])("$args shows help", ({ args, says }) => {
  const line = readCommandLine(args);
  expect(line).toMatchObject({ show: "help" });
  const shown = helpText("command" in line ? line.command : undefined);
  for (const text of says) expect(shown).toContain(text);
});

test.each([
  { args: ["serve"], line: "There is no command 'serve'; the commands are sandbox and mock" },
  {
    args: ["mock", "--webhook", "jmessage=http://127.0.0.1/"],
    line: "--webhook: only the sandbox has this option",
  },
  { args: ["mock", "--app-key", "k"], line: "--app-key: only the sandbox has this option" },
  { args: ["mock", "--port-per-vendor"], line: "--port-per-vendor: only the sandbox has this option" },
  {
    args: ["sandbox", "--master-secret", "two words"],
    line: "--master-secret: expected letters, digits and punctuation without spaces",
  },
  {
    args: ["sandbox", "--webhook", "toy=http://127.0.0.1/"],
    line: "--webhook: expected <vendor>=<url>, the vendor jmessage or qiniu, got 'toy=http://127.0.0.1/'",
  },
  {
    args: ["sandbox", "--webhook", "qiniu=http://example.com/"],
    line: "--webhook: example.com is not this machine",
  },
  { args: ["mock", "--port", "many"], line: "--port: expected a number from 0 to 65535, got 'many'" },
])("$args is rejected with a clear message", ({ args, line }) => {
  expect(() => readCommandLine(args)).toThrow(new UsageError(line));
});

const nothingGiven = { portPerVendor: false, strict: false, credentials: {}, webhooks: {} };

test.each([
  [["mock"], { command: "mock", apis: [], host: "127.0.0.1", port: 4010 }],
  [
    ["--port=0", "sandbox", "a", "b", "--host", "::1"],
    { command: "sandbox", apis: ["a", "b"], host: "::1", port: 0, sandbox: nothingGiven },
  ],
  [["mock", "-h"], { show: "help", command: "mock" }],
  [
    ["sandbox", "--webhook", "jmessage=http://127.0.0.1:1/a=b", "--webhook=qiniu=http://localhost/"],
    {
      command: "sandbox",
      apis: [],
      host: "127.0.0.1",
      port: 4010,
      sandbox: {
        ...nothingGiven,
        webhooks: { jmessage: "http://127.0.0.1:1/a=b", qiniu: "http://localhost/" },
      },
    },
  ],
  [
    ["sandbox", "--port-per-vendor", "--app-key=k", "--client-secret", "s"],
    {
      command: "sandbox",
      apis: [],
      host: "127.0.0.1",
      port: 4010,
      sandbox: { ...nothingGiven, portPerVendor: true, credentials: { appKey: "k", clientSecret: "s" } },
    },
  ],
  [["mock", "-v"], { show: "version" }],
])("understands %j", (args, expected) => {
  expect(readCommandLine(args)).toEqual(expected);
});

test.each([
  [["mock", "--port"], "--port"],
  [["mock", "--port", "65536"], "'65536'"],
  [["mock", "--host="], "--host"],
  [["sandbox", "--help=no"], "--help"],
  [["Mock"], "'Mock'"],
])("rejects %j in one line", (args, named) => {
  expect(() => readCommandLine(args)).toThrow(UsageError);
  expect(() => readCommandLine(args)).toThrow(new RegExp(`^[^\n]*${named}[^\n]*$`));
});
