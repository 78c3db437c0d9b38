import { isSuccess, operations } from "./lib/document.js";

/** An example of an error shows only codes that x-error-codes lists for its status. */
export default (document) => {
  const envelope = document["x-error-envelope"];
  return operations(document).flatMap(({ operation, responses }) => {
    const listed = [...(document["x-error-codes"] ?? []), ...(operation["x-error-codes"] ?? [])];
    return responses
      .filter((response) => /^[45]/.test(response.status) || (envelope && isSuccess(response)))
      .flatMap(({ status, node, path }) =>
        examples(node, path, isSuccess({ status }) ? envelope : undefined)
          .filter(({ code }) => !listed.some((one) => one.code === code && fits(one, status)))
          .map(({ code, place }) => ({ message: `code ${code} with ${status}`, path: place })),
      );
  });
};

const fits = (entry, status) => entry.status === undefined || String(entry.status) === status;

/** Error codes in a response's examples, each with its place; those of successful responses are in the envelope. */
function examples(response, path, envelope) {
  return Object.entries(response?.content ?? {}).flatMap(([type, media]) =>
    Object.entries(media.examples ?? {}).flatMap(([name, { value }]) => {
      const code = envelope ? codeInEnvelope(value, envelope) : codeOf(value);
      return code === undefined ? [] : [{ code, place: [...path, "content", type, "examples", name] }];
    }),
  );
}

/** A code is `error.code`, `code`, or `error` itself if that is a string. */
const codeOf = (value) =>
  value?.error?.code ?? value?.code ?? (typeof value?.error === "string" ? value.error : undefined);

/** The code at the path that x-error-envelope names, unless it is that of success. */
function codeInEnvelope(value, envelope) {
  const keys = String(envelope.code).split(".").slice(1);
  const code = keys.reduce((current, key) => current?.[key], value);
  return code === envelope.success ? undefined : code;
}
