import fc from "fast-check";
import { FULL, SEED } from "./effort.ts";

/** `npm test` tries the same random data each time; a full run tries other data, unless `TEST_SEED` chooses them. */
if (!FULL || process.env.TEST_SEED !== undefined)
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });
