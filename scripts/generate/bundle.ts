import type { Document } from "../../src/openapi/document.ts";
import type { ApiSource } from "./apis.ts";
import { bundle, createConfig } from "./tools.ts";

/**
 * The OpenAPI document of an API as one file: all of its references are internal.
 * @throws Error that says which references lead nowhere
 */
export async function bundleSpec({ file }: ApiSource): Promise<Document> {
  const { bundle: bundled, problems } = await bundle({ ref: file, config: await createConfig({}) });
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("; "));
  return bundled.parsed as Document;
}

/** The content of a bundle's file. */
export function bundleText(document: Document): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** @throws Error naming what a spec has to say before anything can be generated from it */
export function checkDocument(document: Partial<Document>): void {
  for (const name of ["x-client", "x-error-envelope"] as const)
    if (!document[name]) throw new Error(`${name} is missing: \`npm run lint:specs\` says what to write`);
}
