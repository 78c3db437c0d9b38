import { operations } from "./lib/document.js";

/** Every operation documents the statuses that any request may get. */
export default (document, { statuses }) =>
  operations(document).flatMap(({ path, responses }) =>
    statuses
      .filter((wanted) => !responses.some(({ status }) => status === wanted))
      .map((wanted) => ({ message: `no answer for ${wanted}`, path: [...path, "responses"] })),
  );
