// Reads a bundled document, in which every $ref points into the document itself.

const METHODS = ["get", "put", "post", "delete", "patch"];

/** Follows a $ref, and returns the target and its path. */
export function follow(document, node, path) {
  let target = node;
  let place = path;
  while (typeof target?.$ref === "string") {
    place = decodeURIComponent(target.$ref)
      .slice(2)
      .split("/")
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    target = place.reduce((value, key) => value?.[key], document);
  }
  return { node: target, path: place };
}

/** Every operation with its path, parameters and responses. */
export const operations = (document) => operationsIn(document, "paths");

/** The same for webhooks: what the vendor sends, and how to respond. */
export const webhooks = (document) => operationsIn(document, "webhooks");

/** Operations in both directions. */
export const allOperations = (document) => [...operations(document), ...webhooks(document)];

function operationsIn(document, place) {
  return Object.entries(document[place] ?? {}).flatMap(([url, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const path = [place, url, method];
      const operation = item[method];
      const parameters = [
        ...listed(document, item.parameters, [place, url, "parameters"]),
        ...listed(document, operation.parameters, [...path, "parameters"]),
      ];
      const responses = Object.entries(operation.responses ?? {}).map(([status, response]) => ({
        status,
        ...follow(document, response, [...path, "responses", status]),
      }));
      return { method, path, operation, parameters, responses };
    }),
  );
}

function listed(document, parameters, path) {
  return (parameters ?? []).map((parameter, index) => follow(document, parameter, [...path, index]));
}

/** Whether a response, as `operations` lists it, is successful. */
export const isSuccess = ({ status }) => status.startsWith("2");

/** Names of an operation's query parameters. */
export const queryNames = (parameters) =>
  parameters.filter(({ node }) => node.in === "query").map(({ node }) => node.name);

/** Every media type of a request or response body: `{ media, path }`. */
export function bodies(document) {
  const found = [];
  const add = (holder, path) => {
    for (const [type, media] of Object.entries(holder?.content ?? {}))
      found.push({ media, path: [...path, "content", type] });
  };
  for (const kind of ["requestBodies", "responses"])
    for (const [name, holder] of Object.entries(document.components?.[kind] ?? {}))
      add(holder, ["components", kind, name]);
  for (const { operation, path } of allOperations(document)) {
    add(operation.requestBody, [...path, "requestBody"]);
    for (const [status, response] of Object.entries(operation.responses ?? {}))
      add(response, [...path, "responses", status]);
  }
  return found;
}

const DATA = new Set(["example", "examples", "default", "enum", "const"]);

/** Every schema in the document, each once: `{ schema, path, name? }`, with the name of its property. */
export function schemas(document) {
  const found = [];
  walk(document, []);
  return found;

  function walk(node, path) {
    if (node === null || typeof node !== "object") return;
    for (const [key, value] of Object.entries(node)) {
      if (DATA.has(key) || key.startsWith("x-")) continue;
      if (key === "schema") addSchema(value, [...path, key]);
      else if (path.length === 1 && path[0] === "components" && key === "schemas")
        for (const name of Object.keys(value)) addSchema(value[name], [...path, key, name]);
      else walk(value, [...path, key]);
    }
  }

  function addSchema(schema, path, name) {
    if (schema === null || typeof schema !== "object") return;
    found.push({ schema, path, name });
    for (const [key, value] of Object.entries(schema.properties ?? {}))
      addSchema(value, [...path, "properties", key], key);
    for (const key of ["items", "additionalProperties", "unevaluatedProperties", "if", "then", "else"])
      addSchema(schema[key], [...path, key]);
    for (const key of ["allOf", "oneOf", "anyOf", "prefixItems"])
      (schema[key] ?? []).forEach((member, index) => {
        addSchema(member, [...path, key, index]);
      });
  }
}

/** The schema at a JSON path such as `$.data.messages`, or undefined. `$` is the schema itself. */
export function schemaAt(document, schema, jsonPath) {
  return jsonPath
    .split(".")
    .slice(1)
    .reduce((current, key) => current && property(document, current, key), follow(document, schema).node);
}

function property(document, schema, key) {
  const own = schema.properties?.[key];
  if (own) return follow(document, own).node;
  for (const member of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
    const found = property(document, follow(document, member).node, key);
    if (found) return found;
  }
  return undefined;
}

/** Whether a value of the schema may be of the type. */
export const isOfType = (schema, type) => [schema?.type].flat().includes(type);
