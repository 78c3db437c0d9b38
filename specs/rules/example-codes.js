import { operations } from "./lib/document.js";

/** An example of an error shows only codes that x-error-codes lists for its status. */
export default (document) =>
  operations(document).flatMap(({ operation, responses }) => {
    const listed = [...(document["x-error-codes"] ?? []), ...(operation["x-error-codes"] ?? [])];
    return responses
      .filter(({ status }) => /^[45]/.test(status))
      .flatMap(({ status, node, path }) =>
        examples(node, path)
          .filter(({ code }) => !listed.some((one) => one.code === code && fits(one, status)))
          .map(({ code, place }) => ({ message: `code ${code} with ${status}`, path: place })),
      );
  });

const fits = (entry, status) => entry.status === undefined || String(entry.status) === status;

/** Codes stand in `error.code`, in `code`, or are the text `error` itself. */
function examples(response, path) {
  return Object.entries(response?.content ?? {}).flatMap(([type, media]) =>
    Object.entries(media.examples ?? {}).flatMap(([name, { value }]) => {
      const code =
        value?.error?.code ?? value?.code ?? (typeof value?.error === "string" ? value.error : undefined);
      return code === undefined ? [] : [{ code, place: [...path, "content", type, "examples", name] }];
    }),
  );
}
