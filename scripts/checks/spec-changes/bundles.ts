import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** API id → bundled document. */
export type Bundles = ReadonlyMap<string, object>;

/** A version of the package, and the descriptions that it has. */
export interface Release {
  version: string;
  bundles: Bundles;
}

/** File of a bundle below `generated/` and `released/`. */
export const BUNDLE = "openapi.json";

/** What the checkout would release now. */
export function readCurrent(root: string): Release {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return { version, bundles: readBundles(join(root, "generated")) };
}

/** What was released last, if anything was: `npm run release:record` left it in the repository. */
export function readReleased(root: string): Release | undefined {
  const folder = join(root, "released");
  if (!existsSync(join(folder, "version"))) return undefined;
  const version = readFileSync(join(folder, "version"), "utf8").trim();
  return { version, bundles: readBundles(folder) };
}

function readBundles(folder: string): Bundles {
  const apis = readdirSync(folder).filter((name) => existsSync(join(folder, name, BUNDLE)));
  return new Map(
    apis.map((api) => [api, JSON.parse(readFileSync(join(folder, api, BUNDLE), "utf8")) as object]),
  );
}
