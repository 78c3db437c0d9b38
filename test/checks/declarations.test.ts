import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findDeclarations } from "../../scripts/build/declarations.ts";

/** Declarations, by path. */
const files = {
  "src/index.d.ts": 'import type { A } from "./a.js";\nexport declare const b: import("./deep/b.js").B;',
  "src/a.d.ts": 'export * from "./types.js";\nimport "./effect.js";\nimport type { Package } from "package";',
  "src/deep/b.d.ts": 'import type { A } from "../a.js";\nexport interface B {}',
  "src/effect.d.ts": "export {};",
  "src/types.d.ts": "export interface A {}",
  "src/hidden.d.ts": 'import type { A } from "./a.js";',
  "src/cli.d.ts": "export {};",
};

test("of the declarations, the package has those that an entry shows", async () => {
  const folder = await mkdtemp(join(tmpdir(), "im-openapi-declarations-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const exports = { ".": "./dist/src/index.js", "./x.json": "./dist/generated/x.json" };
  const found = [...findDeclarations(folder, exports)].map((file) => file.slice(folder.length + 1));
  expect(found.sort()).toEqual([
    ...["src/a.d.ts", "src/deep/b.d.ts", "src/effect.d.ts", "src/index.d.ts", "src/types.d.ts"],
  ]);
});
