import { spawn } from "node:child_process";
import { inProject } from "../docs/site.ts";

/** Lines of a failed build that are shown: the last ones say why. */
const SHOWN = 12;

/**
 * Builds the documentation, in a separate process so that other work continues.
 * @throws Error with the last lines of the build's output, when it fails
 */
export async function buildSite(signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/docs.ts"], {
    cwd: inProject(""),
    signal,
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      printed += text;
    });
  await new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) return resolve();
      const lines = printed.trimEnd().split("\n").slice(-SHOWN).join("\n");
      reject(new Error(`The documentation could not be built:\n${lines}`));
    });
  });
}
