import { allOperations } from "./lib/document.js";

const VERBS = new Set(
  `acknowledge add allow ban block broadcast cancel change check clear count create delete disable download
  enable find forbid get issue list mark mute notify query read recall receive register remove replace report reset retract
  review revoke send set silence start stop transfer unban unblock unmute update upload`.split(/\s+/),
);

/** The field (`operationId` or `summary`) starts with a known verb, followed by something. */
export default (document, { field }) =>
  allOperations(document).flatMap(({ operation, path }) => {
    const value = operation[field];
    if (typeof value !== "string") return [];
    const [, verb] =
      (field === "summary" ? /^([A-Z][a-z]+) ./ : /^([a-z]+)(?:[A-Z][a-zA-Z0-9]*)+$/).exec(value) ?? [];
    return verb && VERBS.has(verb.toLowerCase()) ? [] : [{ message: value, path: [...path, field] }];
  });
