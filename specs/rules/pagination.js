import { follow, isOfType, operations, queryNames, schemaAt } from "./lib/document.js";

/** Lists declare x-pagination, and everything that it refers to exists. */
export default (document) =>
  operations(document).flatMap((one) => [...declared(one), ...named(document, one)]);

const PAGE_PARAMETERS = ["count", "limit", "cursor"];

function declared({ method, operation, path, parameters }) {
  const name = queryNames(parameters).find((query) => PAGE_PARAMETERS.includes(query));
  if (method !== "get" || !name || operation["x-pagination"]) return [];
  return [{ message: `the query parameter '${name}' requires x-pagination`, path }];
}

function named(document, { operation, path, parameters, responses }) {
  const pagination = operation["x-pagination"];
  if (!pagination) return [];
  const problems = [];
  const names = queryNames(parameters);
  (Array.isArray(pagination.inputs) ? pagination.inputs : []).forEach(({ name, in: place }, index) => {
    if (place === "parameters" && !names.includes(name))
      problems.push({
        message: `there is no query parameter '${name}'`,
        path: [...path, "x-pagination", "inputs", index, "name"],
      });
  });
  const success = responses.find(({ status }) => status === "200")?.node;
  const schema = success?.content?.["application/json"]?.schema;
  for (const [output, jsonPath] of Object.entries(pagination.outputs ?? {})) {
    const found = schema && schemaAt(document, schema, String(jsonPath));
    const place = [...path, "x-pagination", "outputs", output];
    if (!found) problems.push({ message: `the 200 response has no '${jsonPath}'`, path: place });
    else if (output === "results" && !isOfType(follow(document, found).node, "array"))
      problems.push({ message: `'${jsonPath}' of the 200 response is not an array`, path: place });
  }
  return problems;
}
