import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "./compilers.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * A folder outside the project with TypeScript programs that import the package by its name. The caller removes it.
 *
 * @param programs by name, without the extension
 */
export async function createProgramFolder(programs: ReadonlyMap<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "im-openapi-programs-"));
  const compilerOptions = { rootDir: "/", typeRoots: [join(root, "node_modules/@types")] };
  const tsconfig = { extends: join(root, "tsconfig.json"), compilerOptions, include: ["."] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  for (const [name, text] of programs) await writeFile(join(folder, `${name}.ts`), text);
  return folder;
}

/**
 * The output of the compilers for the programs in a folder, with every strict option on: empty if there are no errors.
 */
export const typeCheck = (folder: string): Promise<string> => compile(folder, "-p", folder);
