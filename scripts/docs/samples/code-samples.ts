import { readFile } from "node:fs/promises";
import { listOperations } from "../../../src/openapi/operations.ts";
import type { DocumentedApi } from "../documents.ts";
import { inProject } from "../site.ts";
import { curlSample } from "./curl-sample.ts";

/** A program that calls an operation, for the documentation. */
export interface CodeSample {
  readonly lang: "typescript" | "shell";
  readonly label: string;
  readonly source: string;
}

/** The samples of each operation by operationId: TypeScript, then curl. All of them work with the local sandbox. */
export async function readCodeSamples(
  api: DocumentedApi,
): Promise<ReadonlyMap<string, readonly CodeSample[]>> {
  const operations = listOperations(api.document).map(({ operation }) => operation);
  const samples = operations.map(async ({ operationId }) => {
    const typescript = await readFile(inProject(`generated/${api.id}/samples/${operationId}.ts`), "utf8");
    return [
      operationId,
      [
        // Without the line that says where the file comes from.
        { lang: "typescript", label: "TypeScript", source: typescript.replace(/^.*\n/, "") },
        { lang: "shell", label: "curl", source: curlSample(api, operationId) },
      ],
    ] as const satisfies [string, CodeSample[]];
  });
  return new Map(await Promise.all(samples));
}
