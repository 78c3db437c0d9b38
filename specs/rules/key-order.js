import { allOperations, schemas } from "./lib/document.js";

const OPERATION = [
  "tags",
  "summary",
  "description",
  "operationId",
  "externalDocs",
  "security",
  "parameters",
  "requestBody",
  "responses",
];
const SCHEMA = ["type", "title", "description", "properties", "required"];

/** Keys are in the order in which a reader looks for them; an operation's extensions come last. */
export default (document, { of }) =>
  of === "operation"
    ? allOperations(document).flatMap(({ operation, path }) => check(operation, path, OPERATION, true))
    : schemas(document).flatMap(({ schema, path }) => check(schema, path, SCHEMA, false));

function check(node, path, order, extensionsLast) {
  const ranks = Object.keys(node)
    .map((key) => ({ key, rank: extensionsLast && key.startsWith("x-") ? order.length : order.indexOf(key) }))
    .filter(({ rank }) => rank >= 0);
  const misplaced = ranks.find(({ rank }, index) => index > 0 && rank < ranks[index - 1].rank);
  return misplaced ? [{ message: `'${misplaced.key}' is too far down`, path: [...path, misplaced.key] }] : [];
}
