import { isSuccess, operations, schemaAt } from "./lib/document.js";

/** If errors have the status of success, every successful response has the fields that distinguish them. */
export default (document) => {
  const envelope = document["x-error-envelope"];
  if (!envelope) return [];
  const successful = operations(document).flatMap(({ operation, responses }) =>
    responses.filter(isSuccess).map(({ node }) => ({
      id: operation.operationId,
      schema: node?.content?.["application/json"]?.schema,
    })),
  );
  return ["code", "message"].flatMap((field) => {
    const lacking = successful.filter(
      ({ schema }) => !schema || !schemaAt(document, schema, String(envelope[field])),
    );
    if (lacking.length === 0) return [];
    const ids = [...new Set(lacking.map(({ id }) => id))].join(", ");
    return [
      {
        message: `there is no '${envelope[field]}' in the responses of ${ids}`,
        path: ["x-error-envelope", field],
      },
    ];
  });
};
