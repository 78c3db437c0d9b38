import { follow, operations, webhooks } from "./lib/document.js";

/** Every object that is sent to the vendor, as a request or in response to a webhook, is closed or marked as free-form. */
export default (document) =>
  [
    ...operations(document).map(({ operation, path }) =>
      follow(document, operation.requestBody, [...path, "requestBody"]),
    ),
    ...webhooks(document).flatMap(({ responses }) => responses),
  ].flatMap(({ node, path }) =>
    Object.entries(node?.content ?? {}).flatMap(([type, { schema }]) =>
      open(document, schema, [...path, "content", type, "schema"], false, new Set()),
    ),
  );

function open(document, schema, path, closedAbove, seen) {
  const { node, path: place } = follow(document, schema, path);
  if (!node || typeof node !== "object" || node["x-free-form"] || seen.has(node)) return [];
  const within = new Set(seen).add(node);
  const closed = closedAbove || node.unevaluatedProperties === false || node.additionalProperties === false;
  // A member of a closed schema need not be closed itself, and one of several in allOf cannot be.
  const sub = (child, at, above) => open(document, child, [...place, ...at], above, within);
  const inside = [
    ...Object.entries(node.properties ?? {}).flatMap(([name, child]) =>
      sub(child, ["properties", name], false),
    ),
    ...(node.items ? sub(node.items, ["items"], false) : []),
    ...["allOf", "oneOf", "anyOf"].flatMap((key) =>
      (node[key] ?? []).flatMap((child, index) => sub(child, [key, index], closed)),
    ),
  ];
  const isObject = node.type === "object" || node.properties !== undefined;
  return isObject && !closed ? [{ message: String(place.at(-1)), path: place }, ...inside] : inside;
}
