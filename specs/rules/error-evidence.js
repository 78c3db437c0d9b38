import { operations } from "./lib/document.js";

/** Every error answer says how we know of it. */
export default (document) =>
  operations(document).flatMap(({ responses }) =>
    responses
      .filter(({ status, node }) => /^[45]/.test(status) && !node?.["x-evidence"])
      .map(({ status, path }) => ({ message: `answer for ${status}`, path })),
  );
