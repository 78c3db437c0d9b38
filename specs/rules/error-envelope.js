import { isSuccess, operations, schemaAt } from "./lib/document.js";

/** Where errors come with the status of success, every successful answer has the fields that tell them apart. */
export default (document) => {
  const envelope = document["x-error-envelope"];
  if (!envelope) return [];
  const answers = operations(document).flatMap(({ operation, responses }) =>
    responses.filter(isSuccess).map(({ node }) => ({
      id: operation.operationId,
      schema: node?.content?.["application/json"]?.schema,
    })),
  );
  return ["code", "message"].flatMap((field) => {
    const lacking = answers.filter(
      ({ schema }) => !schema || !schemaAt(document, schema, String(envelope[field])),
    );
    if (lacking.length === 0) return [];
    const ids = [...new Set(lacking.map(({ id }) => id))].join(", ");
    return [
      { message: `there is no '${envelope[field]}' in answers of ${ids}`, path: ["x-error-envelope", field] },
    ];
  });
};
