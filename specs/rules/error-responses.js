import { operations } from "./lib/document.js";

/**
 * Every operation documents the statuses that any request may return. A 401 is not required of operations without
 * credentials, and none of them if the operation has servers of its own, since these statuses are the API's, or if
 * x-error-envelope says that errors have the status of success.
 */
export default (document, { statuses }) => {
  if (document["x-error-envelope"]?.success !== undefined) return [];
  return operations(document)
    .filter(({ path: [, url], operation }) => !operation.servers && !document.paths[url].servers)
    .flatMap(({ path, operation, responses }) =>
      statuses
        .filter((wanted) => wanted !== "401" || operation.security?.length !== 0)
        .filter((wanted) => !responses.some(({ status }) => status === wanted))
        .map((wanted) => ({ message: `there is no response for ${wanted}`, path: [...path, "responses"] })),
    );
};
