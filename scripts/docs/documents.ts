import { readFile } from "node:fs/promises";
import type { Document } from "../../src/openapi/document.ts";
import { listApis } from "../generate/apis.ts";
import { inProject } from "./site.ts";

/** An API that the site documents. */
export interface DocumentedApi {
  readonly id: string;
  readonly document: Document;
  /** The bundle as JSON: in `document`, integers beyond 2^53 are rounded. */
  readonly text: string;
}

/** The bundled spec of every API, in the order of `redocly.yaml`. */
export async function readDocuments(): Promise<DocumentedApi[]> {
  const read = async ({ id }: { id: string }) => {
    const text = await readFile(inProject(`generated/${id}/openapi.json`), "utf8");
    return { id, document: JSON.parse(text) as Document, text };
  };
  return Promise.all((await listApis()).map(read));
}
