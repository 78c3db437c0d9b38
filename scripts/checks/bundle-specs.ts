/**
 * Bundles every spec into `.cache/specs/<api>.json`, where `npm run lint:specs` has Spectral read them: the specs can be
 * linted before anything is generated from them.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { listApis } from "../generate/apis.ts";
import { bundleSpec, bundleText } from "../generate/bundle.ts";
import { runScript } from "../run-script.ts";

const folder = new URL("../../.cache/specs/", import.meta.url);

async function bundleSpecs(): Promise<void> {
  // An API that has been removed must not be linted forever.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const api of await listApis())
    try {
      await writeFile(new URL(`${api.id}.json`, folder), bundleText(await bundleSpec(api)));
    } catch (error) {
      console.error(`${api.spec}: ${(error as Error).message}`);
      process.exitCode = 1;
    }
}

const script = {
  usage: "node --import tsx scripts/checks/bundle-specs.ts",
  description: "Bundles every spec that redocly.yaml lists into .cache/specs/, for lint:specs.",
};

await runScript(script, bundleSpecs);
