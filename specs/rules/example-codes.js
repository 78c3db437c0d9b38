import { isSuccess, operations } from "./lib/document.js";

/** An example of an error shows only codes that x-error-codes lists for its status. */
export default (document) => {
  const envelope = document["x-error-envelope"];
  if (!envelope) return [];
  return operations(document).flatMap(({ operation, responses }) => {
    const listed = [...(document["x-error-codes"] ?? []), ...(operation["x-error-codes"] ?? [])];
    return responses
      .filter(
        (response) =>
          /^[45]/.test(response.status) || (envelope.success !== undefined && isSuccess(response)),
      )
      .flatMap(({ status, node, path }) =>
        examples(node, path, envelope)
          .filter(({ code }) => !listed.some((one) => one.code === code && fits(one, status)))
          .map(({ code, place }) => ({ message: `code ${code} with ${status}`, path: place })),
      );
  });
};

const fits = (entry, status) => entry.status === undefined || String(entry.status) === status;

/** Error codes in a response's examples, at the path that x-error-envelope names, each with its place. */
function examples(response, path, envelope) {
  return Object.entries(response?.content ?? {}).flatMap(([type, media]) =>
    Object.entries(media.examples ?? {}).flatMap(([name, { value }]) => {
      const code = codeOf(value, envelope);
      return code === undefined ? [] : [{ code, place: [...path, "content", type, "examples", name] }];
    }),
  );
}

/** The code of an error, unless it is that of success. */
function codeOf(value, envelope) {
  const keys = String(envelope.code).split(".").slice(1);
  const code = keys.reduce((current, key) => current?.[key], value);
  return code === envelope.success ? undefined : code;
}
