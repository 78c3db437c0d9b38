import { operations } from "./lib/document.js";

/** Every parameter has named examples. */
export default (document) =>
  operations(document).flatMap(({ parameters }) =>
    parameters
      .filter(({ node }) => Object.keys(node.examples ?? {}).length === 0)
      .map(({ node, path }) => ({ message: node.name, path })),
  );
