import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { stringifyYaml } from "../generate/tools.ts";
import type { DocumentedApi } from "./documents.ts";
import { inProject } from "./site.ts";

/** Writes the descriptions for people to take along, `specs/<api>.json` as it is in `generated/`, and as YAML. */
export async function writeDownloads(apis: readonly DocumentedApi[], output: string): Promise<void> {
  await mkdir(`${output}specs`, { recursive: true });
  for (const { id, document } of apis) {
    await copyFile(inProject(`generated/${id}/openapi.json`), `${output}specs/${id}.json`);
    await writeFile(`${output}specs/${id}.yaml`, stringifyYaml(document));
  }
}
