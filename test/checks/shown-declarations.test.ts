import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { shownDeclarations } from "../../scripts/build/shown-declarations.ts";

const files = {
  "index.d.ts": 'import type { A } from "./a.js";\nexport declare const b: import("./deep/b.js").B;',
  "a.d.ts": 'import { Buffer } from "node:buffer";\nimport "./global.js";\nexport * from "./types.js";',
  "deep/b.d.ts": 'import type { A } from "../a.js";\nexport interface B {}',
  "global.d.ts": "declare global {}",
  "types.d.ts": 'export type { Index } from "./index.js";',
  "other.d.ts": 'import type { A } from "./a.js";',
  "internal.d.ts": "export declare const c = 1;",
};

test("the package has the declarations that one of its entries shows", async () => {
  const folder = await mkdtemp(join(tmpdir(), "im-openapi-declarations-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const inFolder = (names: readonly string[]) => names.map((name) => join(folder, name)).sort();
  const shown = shownDeclarations(inFolder(["index.d.ts", "other.d.ts"]));
  expect([...shown].sort()).toEqual(
    inFolder(["index.d.ts", "a.d.ts", "deep/b.d.ts", "global.d.ts", "types.d.ts", "other.d.ts"]),
  );
});
