/**
 * The generator's three libraries, all CommonJS inside. They are loaded with `require`, because with `import` Node
 * reads the compiler's 9 MB twice more to find its exports, which takes a third of the generator's time.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export const compiler = require("typescript") as typeof import("typescript");

/** In maintenance mode: docs/decisions/0002 says how to replace it. Imported here and nowhere else. */
export const { default: openapiTS, astToString } =
  require("openapi-typescript") as typeof import("openapi-typescript");

export const { bundle, createConfig, parseYaml, stringifyYaml } =
  require("@redocly/openapi-core") as typeof import("@redocly/openapi-core");
