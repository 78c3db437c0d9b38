import { operations, queryNames } from "./lib/document.js";

const FIELDS = { "x-time-range": ["from", "to"], "x-time-units": ["unit", "start", "duration"] };

/**
 * x-time-range and x-time-units refer to query parameters, x-time-slice to a parameter anywhere, and the units are
 * those of the parameter.
 */
export default (document) =>
  operations(document).flatMap(({ operation, path, parameters }) => {
    const names = queryNames(parameters);
    const problems = Object.entries(FIELDS).flatMap(([extension, fields]) =>
      fields
        .filter((field) => operation[extension] && !names.includes(operation[extension][field]))
        .map((field) => ({
          message: `there is no query parameter '${operation[extension][field]}'`,
          path: [...path, extension, field],
        })),
    );
    const slice = operation["x-time-slice"]?.parameter;
    if (slice && !parameters.some(({ node }) => node.name === slice))
      problems.push({
        message: `there is no parameter '${slice}'`,
        path: [...path, "x-time-slice", "parameter"],
      });
    const { unit, units } = operation["x-time-units"] ?? {};
    const known = parameters.find(({ node }) => node.in === "query" && node.name === unit)?.node.schema.enum;
    if (known && String([...known].sort()) !== String(Object.keys(units ?? {}).sort()))
      problems.push({
        message: `the units must be those of '${unit}': ${known.join(", ")}`,
        path: [...path, "x-time-units", "units"],
      });
    return problems;
  });
