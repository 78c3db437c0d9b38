import { allOperations } from "./lib/document.js";

/** Every error response has evidence. */
export default (document) =>
  allOperations(document).flatMap(({ responses }) =>
    responses
      .filter(({ status, node }) => /^[45]/.test(status) && !node?.["x-evidence"])
      .map(({ status, path }) => ({ message: `response for ${status}`, path })),
  );
