import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findReachable } from "../../scripts/build/reachable.ts";

/** Compiled files, by path. */
const files = {
  "src/index.js":
    'import { a } from "./a.js";\nexport { b } from "./deep/b.js";\nconst c = () => import("./c.js");',
  "src/index.d.ts": 'import type { A } from "./a.js";\nexport declare const b: import("./deep/b.js").B;',
  "src/a.js": 'import "./effect.js";\nnew Worker(new URL("./worker.js", import.meta.url));',
  "src/a.d.ts": 'export * from "./types.js";',
  "src/deep/b.js": 'import { join } from "node:path";\nimport { a } from "../a.js";',
  "src/deep/b.d.ts": "export interface B {}",
  "src/c.js": "export const c = 1;",
  "src/c.d.ts": "export declare const c = 1;",
  "src/effect.js": "",
  "src/effect.d.ts": "export {};",
  "src/worker.js": "",
  "src/types.js": "export {};",
  "src/types.d.ts": "export interface A {}",
  "src/cli.js": 'import { d } from "./d.js";',
  "src/cli.d.ts": "export {};",
  "src/d.js": "export const d = 1;",
  "src/d.d.ts": "export declare const d = 1;",
};

test("of the compiled files, the package has those that an entry or a command reaches", async () => {
  const folder = await mkdtemp(join(tmpdir(), "im-openapi-reachable-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const reachable = findReachable(folder, {
    exports: { ".": "./dist/src/index.js", "./x.json": "./dist/generated/x.json" },
    bin: { x: "./dist/src/cli.js" },
  });
  expect([...reachable].map((file) => file.slice(folder.length + 1)).sort()).toEqual(
    [
      ...["src/a.js", "src/c.js", "src/cli.js", "src/d.js", "src/deep/b.js", "src/effect.js", "src/index.js"],
      ...["src/a.d.ts", "src/deep/b.d.ts", "src/index.d.ts", "src/types.d.ts", "src/worker.js"],
    ].sort(),
  );
});
