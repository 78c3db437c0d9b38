import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChild } from "../support/child.ts";
import { type OperationExamples, readExamples } from "../support/examples.ts";
import { READY, readCurlLines, readTable } from "./command.ts";
import { buildPackage, type Installed, installPackage } from "./installed-package.ts";

const hard = ["openapi-fetch"];
const prism = ["@stoplight/prism-core", "@stoplight/prism-http"];

let built: string;
beforeAll(async () => {
  built = await buildPackage();
});
afterAll(() => rm(built, { recursive: true }));

const run = ({ bin }: Installed, ...args: string[]) => startChild(args, bin);
const specOf = ({ folder }: Installed) => join(folder, "dist/generated/jmessage-report/openapi.json");

describe("the installed command", () => {
  test("needs Prism for the mock, and says what to install: one line, exit code 2", async () => {
    const installed = await installPackage(built, hard);
    const { devDependencies } = JSON.parse(await readFile(join(installed.folder, "package.json"), "utf8"));
    const wanted = prism.map((name) => `${name}@${devDependencies[name]}`).join(" ");
    expect(await run(installed, "mock", "--port", "0").end).toEqual({
      code: 2,
      stdout: "",
      stderr: `The mock needs Prism, which is not installed: npm install --save-dev --save-exact ${wanted}\n`,
    });
  });

  test("needs no Prism for the sandbox, nor for help", async () => {
    const installed = await installPackage(built, hard);
    expect((await run(installed, "--help").end).code).toBe(0);
    const output = await run(installed, "sandbox", "--port", "0").printed(READY);
    for (const request of readCurlLines(output)) expect((await fetch(request)).status).toBe(200);
  });

  test("mocks several APIs on consecutive ports", async () => {
    const installed = await installPackage(built, [...hard, ...prism]);
    // Below the ports that systems assign, and different in each run of the tests.
    const port = 20_000 + (process.pid % 10_000);
    const command = run(installed, "mock", "qiniu", "jmessage-report", "--port", String(port));
    const output = await command.printed(READY);
    expect(Object.entries(readTable(output)).map(([id, { baseUrl }]) => `${id} ${baseUrl}`)).toEqual([
      `qiniu http://127.0.0.1:${port}`,
      `jmessage-report http://127.0.0.1:${port + 1}`,
    ]);
    expect((await run(installed, "mock", "--port", "65535").end).stderr).toMatch(
      /^--port: .* up to 655\d\d\n$/,
    );
  });

  test("mocks large ids exactly, byte for byte", async () => {
    const installed = await installPackage(built, [...hard, ...prism]);
    const large = (text: string) =>
      text
        .replaceAll("43143728109", "9223372036854775807")
        .replaceAll("43143728115", "9223372036854775806")
        .replaceAll("Lunch at noon?", "9223372036854775807, 9223372036854775808")
        .replaceAll('"10055201"', '"9223372036854775807"');
    await writeFile(specOf(installed), large(await readFile(specOf(installed), "utf8")));
    const output = await run(installed, "mock", "jmessage-report", "--port", "0").printed(READY);
    const response = await fetch((readCurlLines(output) as [Request])[0]);
    const [{ responses }] = readExamples("jmessage-report") as [OperationExamples];
    expect(await response.text()).toBe(large(JSON.stringify(responses[0]?.value)));
    expect(response.headers.get("sl-violations")).toBeNull();
  });

  test.each([
    {
      what: "is missing",
      text: undefined,
      says: /^The spec of jmessage-report cannot be read: .*openapi\.json'\n$/,
    },
    { what: "is not JSON", text: '{\n"paths": {', says: /^The spec of jmessage-report is not JSON: .*\n$/ },
    {
      what: "is something else",
      text: "{}",
      says: /^The spec of jmessage-report is not an OpenAPI document: .*\n$/,
    },
    {
      what: "has a broken reference",
      text: '{"openapi":"3.1.1","paths":{"/a":{"get":{"$ref":"#/b"}}}}',
      says: /^The spec of jmessage-report cannot be mocked: .*\n$/,
    },
  ])("a spec that $what: one line, exit code 2", async ({ text, says }) => {
    const installed = await installPackage(built, [...hard, ...prism]);
    if (text === undefined) await rm(specOf(installed));
    else await writeFile(specOf(installed), text);
    const { code, stdout, stderr } = await run(installed, "mock").end;
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(says);
  });
});
