import { bodies } from "./lib/document.js";

/** Every request and response body has named examples. */
export default (document) =>
  bodies(document)
    .filter(({ media }) => Object.keys(media.examples ?? {}).length === 0)
    .map(({ path }) => ({ message: path.at(-1), path }));
