import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  compareReleases,
  type Release,
  readCurrent,
  readReleased,
} from "../../scripts/checks/spec-changes/releases.ts";
import { drop, put } from "../specs/planting.ts";
import { runScriptHere } from "../support/run-script-here.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "im-openapi-changes-"));
  cpSync("generated", join(root, "generated"), { recursive: true });
  setVersion("0.1.0");
});
afterEach(() => rmSync(root, { recursive: true }));

const setVersion = (version: string) =>
  writeFileSync(join(root, "package.json"), JSON.stringify({ version }));

/** Changes the real spec. */
function plant(change: (document: object) => void): void {
  const file = join(root, "generated/jmessage-report/openapi.json");
  const document = JSON.parse(readFileSync(file, "utf8"));
  change(document);
  writeFileSync(file, JSON.stringify(document));
}

const breakIt = drop("paths", "/v2/statistic/users");
const addToIt = put(["components", "schemas", "TextBody", "properties", "hint"], { type: "string" });

async function run(script: string, ...options: string[]) {
  const { code, stdout, stderr } = await runScriptHere(`scripts/checks/${script}.ts`, root, ...options);
  return { status: code, output: [...stdout, ...stderr].map((line) => `${line}\n`).join("") };
}

const check = (...options: string[]) => run("spec-changes", ...options);
const record = () => run("record-release");

/** As `record` leaves it. */
function release(version: string): void {
  cpSync(join(root, "generated"), join(root, "released"), { recursive: true });
  writeFileSync(join(root, "released/version"), `${version}\n`);
}

describe("the check of changes", () => {
  it("has nothing to say before the first release", async () => {
    expect(await check()).toEqual({
      status: 0,
      output: "no release yet: there is nothing to compare the specs with\n",
    });
  });

  it("passes an unchanged spec", async () => {
    release("0.1.0");
    const { status, output } = await check();
    expect(status).toBe(0);
    expect(output).toMatch(/^jmessage-report: no changes since 0\.1\.0$/m);
  });

  it("passes an addition under the same version", async () => {
    release("0.1.0");
    plant(addToIt);
    const { status, output } = await check();
    expect(status).toBe(0);
    expect(output).toMatch(
      /^ {2}additive {2}listMessages and 3 more {2}response 200: TextBody\.hint {2}is new$/m,
    );
  });

  it.each([
    ["0.1.0", "0.1.1", false],
    ["0.1.0", "0.2.0", true],
    ["0.1.0", "1.0.0", true],
    ["1.2.0", "1.3.0", false],
    ["1.2.0", "2.0.0", true],
    ["1.2.0", "2.0.0-rc.1", true],
  ])("judges a breaking change between %s and %s", (released, version, expected) => {
    release(released);
    plant(breakIt);
    setVersion(version);
    expect(compareReleases(readReleased(root) as Release, readCurrent(root)).ok).toBe(expected);
  });

  it("passes a breaking change under a version that allows it", async () => {
    release("0.1.0");
    plant(breakIt);
    setVersion("0.2.0");
    const { status, output } = await check();
    expect(status).toBe(0);
    expect(output).toMatch(/^ {2}breaking {2}getUserStatistics {2}is gone$/m);
  });

  it("notices that a whole API has been removed", async () => {
    release("0.1.0");
    rmSync(join(root, "generated/jmessage-report"), { recursive: true });
    const { status, output } = await check();
    expect(status).toBe(1);
    expect(output).toMatch(
      /^jmessage-report: 1 change since 0\.1\.0\n {2}breaking {2}all operations {2}is gone$/m,
    );
  });

  it("prints the same as JSON", async () => {
    expect(JSON.parse((await check("--json")).output)).toEqual({ released: null });
    release("0.1.0");
    plant(breakIt);
    const { status, output } = await check("--json");
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      released: "0.1.0",
      version: "0.1.0",
      ok: false,
      apis: {
        "jmessage-report": [
          { class: "breaking", operations: ["getUserStatistics"], where: [], place: "", what: "is gone" },
        ],
      },
    });
  });
});

describe("recording a release", () => {
  it("saves the specs and the version", async () => {
    expect(await record()).toMatchObject({ status: 0 });
    expect(readFileSync(join(root, "released/version"), "utf8")).toBe("0.1.0\n");
    expect(readFileSync(join(root, "released/jmessage-report/openapi.json"), "utf8")).toBe(
      readFileSync(join(root, "generated/jmessage-report/openapi.json"), "utf8"),
    );
  });

  it("rejects a version that is not newer", async () => {
    release("0.10.0");
    setVersion("0.9.0");
    expect(await record()).toEqual({ status: 1, output: "0.10.0 is recorded, and 0.9.0 is not newer\n" });
  });

  it("rejects a version that hides a breaking change", async () => {
    release("0.1.0");
    plant(breakIt);
    setVersion("0.1.1");
    expect(await record()).toMatchObject({ status: 1 });
    setVersion("0.2.0");
    expect(await record()).toMatchObject({ status: 0 });
    expect(readReleased(root)).toEqual(readCurrent(root));
  });
});
