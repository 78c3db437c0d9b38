import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseYaml } from "./tools.ts";

const root = new URL("../../", import.meta.url);

/** An API of the list that every script reads: `apis` in `redocly.yaml`. */
export interface ApiSource {
  readonly id: string;
  /** Path of its spec, from the project's folder. */
  readonly spec: string;
  /** The same, as an absolute path. */
  readonly file: string;
}

export async function listApis(): Promise<ApiSource[]> {
  const config = parseYaml(await readFile(new URL("redocly.yaml", root), "utf8")) as {
    apis: Record<string, { root: string }>;
  };
  return Object.entries(config.apis).map(([id, api]) => ({
    id,
    spec: api.root,
    file: fileURLToPath(new URL(api.root, root)),
  }));
}
