import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);

/** A file system path, given its path from the project's folder. */
export const inProject = (path: string): string => fileURLToPath(new URL(path, root));

/** Where the site's pages are. What the scripts write there, `reference/` and `typescript/`, is not committed. */
export const PAGES = inProject("docs/");

/** Where the site is built. */
export const OUTPUT = inProject("dist/docs/");
