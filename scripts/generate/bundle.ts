import type { Document } from "../../src/openapi/document.ts";
import type { ApiSource } from "./apis.ts";
import { bundle, createConfig } from "./tools.ts";

/**
 * The document of an API as one file: all of its references point into itself.
 * @throws Error that names the spec and says which references lead nowhere
 */
export async function bundleSpec({ spec, file }: ApiSource): Promise<Document> {
  const { bundle: bundled, problems } = await bundle({ ref: file, config: await createConfig({}) });
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(`${spec}: ${errors.map(({ message }) => message).join("; ")}`);
  return bundled.parsed as Document;
}

/** The text of a bundle's file. */
export function bundleText(document: Document): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
