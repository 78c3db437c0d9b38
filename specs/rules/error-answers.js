import { operations } from "./lib/document.js";

/**
 * Every operation documents the statuses that any request may get. Where x-error-envelope says that errors come with
 * the status of success, there are none that we know of.
 */
export default (document, { statuses }) =>
  document["x-error-envelope"]
    ? []
    : operations(document).flatMap(({ path, responses }) =>
        statuses
          .filter((wanted) => !responses.some(({ status }) => status === wanted))
          .map((wanted) => ({ message: `no answer for ${wanted}`, path: [...path, "responses"] })),
      );
