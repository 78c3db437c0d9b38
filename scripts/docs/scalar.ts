import { copyFile, mkdir } from "node:fs/promises";
import { inProject } from "./site.ts";

/** Puts Scalar's script beside the pages: nothing is loaded from anywhere else. */
export async function copyScalar(output: string): Promise<void> {
  await mkdir(`${output}scalar`, { recursive: true });
  await copyFile(
    inProject("node_modules/@scalar/fastify-api-reference/dist/js/standalone.js"),
    `${output}scalar/standalone.js`,
  );
}
