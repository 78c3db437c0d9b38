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

/** Codes of errors that a response shows, each with its place; those of successful ones stand in the envelope. */
function examples(response, path, envelope) {
  return Object.entries(response?.content ?? {}).flatMap(([type, media]) =>
    Object.entries(media.examples ?? {}).flatMap(([name, { value }]) => {
      const code = envelope ? codeInEnvelope(value, envelope) : codeOf(value);
      return code === undefined ? [] : [{ code, place: [...path, "content", type, "examples", name] }];
    }),
  );
}

/** Codes stand in `error.code`, in `code`, or are the text `error` itself. */
const codeOf = (value) =>
  value?.error?.code ?? value?.code ?? (typeof value?.error === "string" ? value.error : undefined);

/** The code where x-error-envelope has it, unless it is that of success. */
function codeInEnvelope(value, envelope) {
  const keys = String(envelope.code).split(".").slice(1);
  const code = keys.reduce((current, key) => current?.[key], value);
  return code === envelope.success ? undefined : code;
}
