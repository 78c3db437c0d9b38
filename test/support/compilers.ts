import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { FULL } from "./effort.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** TypeScript 7 is several times as fast as 5.9. */
const COMPILERS = FULL ? ["typescript-7", "typescript"] : ["typescript-7"];

/** The output of the compilers, run in a folder with these arguments: empty if there are no errors. */
export async function compile(cwd: string, ...args: readonly string[]): Promise<string> {
  const outputs = COMPILERS.map(async (name) => {
    const tsc = `${root}node_modules/${name}/bin/tsc`;
    const running = promisify(execFile)(process.execPath, [tsc, ...args], { cwd, maxBuffer: 2 ** 26 });
    return (await running.catch((error: { stdout: string; stderr: string }) => error)).stdout;
  });
  return (await Promise.all(outputs)).join("");
}
