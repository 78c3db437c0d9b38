import { schemas } from "./lib/document.js";

/** Limits in characters accept every string that the limits in bytes allow. */
export default (document) =>
  schemas(document).flatMap(({ schema, path }) => {
    const bytes = schema["x-byte-length"];
    if (!bytes) return [];
    const problems = [];
    if (bytes.min > bytes.max)
      problems.push({ message: "min is larger than max", path: [...path, "x-byte-length", "min"] });
    if (schema.maxLength < bytes.max)
      problems.push({ message: `maxLength is below ${bytes.max}`, path: [...path, "maxLength"] });
    // A character has at most four bytes.
    const fewest = Math.ceil(bytes.min / 4);
    if (schema.minLength > fewest)
      problems.push({ message: `minLength is above ${fewest}`, path: [...path, "minLength"] });
    return problems;
  });
