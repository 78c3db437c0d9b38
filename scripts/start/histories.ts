import { existsSync } from "node:fs";
import { apis } from "../../generated/vendors/apis.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";
import type { HistoryToRead, ListHistories, Range } from "./history-to-read.ts";

/** The histories of every vendor for which `histories/<vendor>.ts` says how its history is read. */
export async function listHistories(sandbox: Sandbox, range: Range): Promise<HistoryToRead[]> {
  const vendors = [...new Set(Object.values(apis).map(({ vendor }) => vendor))];
  const files = vendors
    .map((vendor) => new URL(`histories/${vendor}.ts`, import.meta.url))
    .filter((file) => existsSync(file));
  const lists = files.map(async (file) => {
    const { default: list } = (await import(file.href)) as { default: ListHistories };
    return list(sandbox, range);
  });
  return (await Promise.all(lists)).flat();
}
