import { operations } from "./lib/document.js";

/**
 * Every operation documents the statuses that any request may get. Not a 401 where no credentials are asked for, and
 * none of them where another host answers, since these are the API's own. Where x-error-envelope says that errors come
 * with the status of success, there are none that we know of.
 */
export default (document, { statuses }) =>
  operations(document)
    .filter(() => !document["x-error-envelope"])
    .filter(({ path: [, url], operation }) => !operation.servers && !document.paths[url].servers)
    .flatMap(({ path, operation, responses }) =>
      statuses
        .filter((wanted) => wanted !== "401" || operation.security?.length !== 0)
        .filter((wanted) => !responses.some(({ status }) => status === wanted))
        .map((wanted) => ({ message: `no answer for ${wanted}`, path: [...path, "responses"] })),
    );
