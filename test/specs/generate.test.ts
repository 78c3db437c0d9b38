import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listApis } from "../../scripts/generate/apis.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "im-openapi-"));
  for (const name of ["generated", "redocly.yaml", "package.json", "scripts", "specs", "src"])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true }));

/** Runs a script of the copy. */
async function run(script: string): Promise<{ code: number; stderr: string }> {
  const ran = promisify(execFile)(process.execPath, ["--import", "tsx", script], { cwd: copy });
  return ran.then(
    ({ stderr }) => ({ code: 0, stderr }),
    ({ code, stderr }) => ({ code, stderr }),
  );
}

/** Changes a file of the copy. */
function change(name: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(copy, name), "utf8");
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(join(copy, name), changed);
}

const generated = (api: string) => readFileSync(join(copy, "generated", api, "openapi.json"), "utf8");

test("an API that cannot be generated is reported with what it lacks, keeps its files and does not affect others", async () => {
  const before = generated("easemob");
  change("specs/easemob/openapi.yaml", /^x-error-envelope:\n(?: .*\n)+/m, "");
  change("specs/qiniu/openapi.yaml", "$ref: paths/message-ack.yaml", "$ref: paths/no-such-file.yaml");
  change("specs/jmessage-report/openapi.yaml", /title: .*/, "title: Another title");
  const { code, stderr } = await run("scripts/generate.ts");
  expect(code).toBe(1);
  expect(stderr).toMatch(/^specs\/easemob\/openapi\.yaml: x-error-envelope is missing.*lint:specs/m);
  expect(stderr).toMatch(/^specs\/qiniu\/openapi\.yaml: .*no-such-file\.yaml/m);
  expect(generated("easemob")).toBe(before);
  expect(generated("jmessage-report")).toContain("Another title");
});

test("the specs are bundled for their linters when nothing has been generated", async () => {
  rmSync(join(copy, "generated"), { recursive: true });
  cpSync(join(root, "specs"), join(copy, "specs"), { recursive: true });
  expect(await run("scripts/checks/bundle-specs.ts")).toEqual({ code: 0, stderr: "" });
  for (const { id } of await listApis()) {
    const bundled = readFileSync(join(copy, ".cache/specs", `${id}.json`), "utf8");
    expect(bundled).toBe(readFileSync(join(root, "generated", id, "openapi.json"), "utf8"));
  }
});
