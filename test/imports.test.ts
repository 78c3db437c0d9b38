import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { describe, expect, onTestFinished, test } from "vitest";
import { findBrokenRules, IMPORT_RULES, readSources } from "./support/import-rules.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

test("dependencies point in one direction", () => {
  const sources = readSources();
  expect(sources.size).toBeGreaterThan(300);
  expect(findBrokenRules(sources)).toEqual([]);
});

/** Files that break each rule; some belong to a vendor that does not exist yet. */
const planted: Readonly<Record<keyof typeof IMPORT_RULES, Readonly<Record<string, string>>>> = {
  "the core knows no vendor": {
    "src/core/request/x.ts": 'import type { Table } from "../../../generated/qiniu/types.ts";',
    "src/core/x.ts": 'import { toyCode } from "../toy/codes.ts";',
  },
  "the history stands on the core": {
    "src/history/windows/x.ts": 'export { readWindow } from "../../jmessage/history.ts";',
  },
  "a vendor imports no other vendor": {
    "src/jmessage/x.ts": 'import { sign } from "../qiniu/sign.ts";',
    "src/toy/auth/x.ts": 'const token = import("../../easemob/token.ts");',
    "src/toy/x.ts": 'import { normalize } from "../messages/index.ts";',
    "src/toy/y.ts": 'import { checks } from "../../generated/toy/checks.ts";',
  },
  "what messages of all vendors share knows none of them": {
    "src/messages/content.ts": 'import type { ToyMessage } from "../toy/index.ts";',
  },
  "what webhooks of all vendors share knows none of them": {
    "src/webhooks/event.ts": 'import type { ToyEvent } from "../toy/webhooks.ts";',
  },
  "reading OpenAPI documents needs no client": {
    "src/openapi/x.ts": 'import { send } from "../core/request/request.ts";',
  },
  "the sandbox imports no client, so that a client's fault cannot hide in it": {
    "src/sandbox/toy/x.ts": 'import { transport } from "../../core/request/transport.ts";',
    "src/sandbox/toy/history/x.ts": 'import type { ToyMessage } from "../../../toy/index.ts";',
    "src/sandbox/toy/x.d.ts": 'import { explainToy } from "../../../generated/vendors/explain.ts";',
    "src/sandbox/z.ts": 'import { Ajv2020 } from "ajv/dist/2020.js";',
    "src/sandbox/y.ts": 'import { errorTable } from "../../generated/toy/errors.ts";',
  },
  "what covers all vendors of the sandbox imports nothing else of the package": {
    "generated/vendors/sandbox.ts": 'import { createToy } from "../../src/toy/index.ts";',
  },
  "the frame of the sandbox knows no vendor": {
    "src/sandbox/frame/x.ts": 'import toy from "../toy/index.ts";',
    "src/sandbox/frame/y.ts": 'import type { operations } from "../../../generated/toy/types.ts";',
  },
  "the command imports sandbox and specs, and no client": {
    "src/cli/x.ts": 'import { createToy } from "../toy/index.ts";',
  },
  "what records traces and metrics knows no vendor": {
    "src/otel/x.ts": 'import { createToy } from "../toy/index.ts";',
  },
  "the transport over undici knows no vendor": {
    "src/undici/x.ts": 'import { createToy } from "../toy/index.ts";',
  },
  "how requests are checked is the sandbox's affair": {
    "generated/toy/checks.ts": 'import Ajv from "ajv";',
  },
  "what is generated of an API knows the core only": {
    "generated/toy/api.ts": 'import { sign } from "../../src/toy/sign.ts";',
  },
  "the package imports neither scripts nor documentation nor tests": {
    "src/index.ts": 'import type { Document } from "../scripts/generate/openapi.ts";',
  },
  "scripts import no tests": {
    "scripts/bench/x.ts": 'import { apis } from "../../test/support/apis.ts";',
  },
  "the generator imports no other script": {
    "scripts/generate/x.ts": 'import { OUTPUT } from "../docs/site.ts";',
  },
  "the documentation is built without what starts, measures or checks": {
    "scripts/docs/try-it/x.ts": 'import { listen } from "../../start/listen.ts";',
  },
  "the site's own code runs in a browser": {
    "docs/.vitepress/theme/X.vue": '<script setup lang="ts">\nimport { stat } from "node:fs";\n</script>',
    "docs/.vitepress/try-it/x.ts": 'import { PAGES } from "../../../scripts/docs/site.ts";',
  },
};

test.each(Object.keys(IMPORT_RULES))("breaking a rule is found: %s", (claim) => {
  const files = Object.entries(planted[claim] ?? {});
  expect(files).not.toEqual([]);
  const broken = files.map(([file]) => [expect.stringMatching(new RegExp(`^${file} imports .*: ${claim}$`))]);
  expect(files.map((file) => findBrokenRules(new Map([file])))).toEqual(broken);
});

test("the sandbox, bundled, holds no file of a client", async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/sandbox/index.ts"],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
  const files = Object.keys(metafile.inputs);
  expect(files).toContain("src/sandbox/index.ts");
  expect(files.filter((file) => !/^(src\/(sandbox|openapi)|generated)\//.test(file))).toEqual([]);
});

describe("the linter", () => {
  /** Lints a project of these files by the project's own configuration. */
  async function lint(files: Readonly<Record<string, string>>): Promise<string[]> {
    const folder = await mkdtemp(join(tmpdir(), "im-openapi-lint-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    for (const [file, source] of Object.entries(files)) {
      await mkdir(join(folder, dirname(file)), { recursive: true });
      await writeFile(join(folder, file), source);
    }
    await cp(join(root, "biome.json"), join(folder, "biome.json"));
    const args = ["lint", "--vcs-enabled=false", "--reporter=json", "."];
    const run = promisify(execFile)(join(root, "node_modules/.bin/biome"), args, { cwd: folder });
    const { stdout } = await run.catch((failed: { stdout: string }) => failed);
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { category: string; severity: string; location: { path: string } }[];
    };
    return diagnostics
      .map(({ category, severity, location }) => `${severity} ${location.path}: ${category}`)
      .sort();
  }

  test("finds files that import each other, even if only for a type", async () => {
    const found = await lint({
      "src/toy/a.ts": 'import { b } from "./b.ts";\nexport const a = b;\nexport type A = 1;\n',
      "src/toy/b.ts": 'import type { A } from "./c.ts";\nexport const b: A = 1;\n',
      "src/toy/c.ts": 'export type { A } from "./a.ts";\n',
      "src/toy/d.ts": 'import { a } from "./a.ts";\nexport const d = a;\n',
    });
    expect(found).toEqual(
      ["a", "b", "c"].map((name) => `error src/toy/${name}.ts: lint/suspicious/noImportCycles`),
    );
  });

  test("finds modules of Node in code that runs wherever there is fetch", async () => {
    const source = 'import { join } from "node:path";\nexport const path = join("a", "b");\n';
    const clients = ["src/toy/a.ts", "src/core/a.ts", "src/history/archive/a.ts", "src/undici/a.ts"];
    const servers = ["src/sandbox/toy/a.ts", "src/cli/a.ts", "scripts/a.ts", "test/a.ts"];
    const found = await lint(Object.fromEntries([...clients, ...servers].map((file) => [file, source])));
    expect(found).toEqual(clients.sort().map((file) => `error ${file}: lint/correctness/noNodejsModules`));
  });
});
