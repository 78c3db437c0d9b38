import { isSuccess, operations, schemaAt } from "./lib/document.js";

/**
 * The responses that carry errors have what x-error-envelope names: those of status 4xx and 5xx, or, where errors come
 * with the status of success, the successful ones.
 */
export default (document) => {
  const envelope = document["x-error-envelope"];
  if (!envelope) return [];
  const withSuccess = envelope.success !== undefined;
  const schemas = operations(document).flatMap(({ operation, responses }) =>
    responses
      .filter(withSuccess ? isSuccess : isError)
      .filter(({ node }) => withSuccess || node?.content?.["application/json"])
      .map(({ node }) => ({
        id: operation.operationId,
        schema: node?.content?.["application/json"]?.schema,
      })),
  );
  return ["code", "message"].flatMap((field) => {
    const lacking = schemas.filter(
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

const isError = ({ status }) => /^[45]/.test(status);
