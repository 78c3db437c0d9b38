import { createRequire } from "node:module";

/** As in `tools.ts`, which would also load the compiler. */
const require = createRequire(import.meta.url);

export const { Ajv2020, _, str } = require("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");

export const { default: standaloneCode } =
  require("ajv/dist/standalone/index.js") as typeof import("ajv/dist/standalone/index.js");
