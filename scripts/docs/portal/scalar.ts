import { mkdir, readFile, writeFile } from "node:fs/promises";
import { inProject } from "../site.ts";

/** Where the page has the `JSON` for Scalar; the page's own stays as it is. */
const GIVEN_JSON = "globalThis.portalJson ?? globalThis.JSON";

/**
 * Writes Scalar's script beside the pages, so that nothing is loaded from elsewhere. Scalar would round integers beyond
 * 2^53 in what it shows and sends, so it runs in a function that passes it another `JSON`.
 */
export async function writeScalar(output: string): Promise<void> {
  const script = await readFile(
    inProject("node_modules/@scalar/fastify-api-reference/dist/js/standalone.js"),
    "utf8",
  );
  await mkdir(`${output}scalar`, { recursive: true });
  await writeFile(`${output}scalar/standalone.js`, `((JSON) => {\n${script}\n})(${GIVEN_JSON});\n`);
}
