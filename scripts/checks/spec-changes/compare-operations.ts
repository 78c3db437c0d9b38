import type { Finding } from "./change.ts";
import { compareAnswers } from "./compare-answers.ts";
import { compareBody } from "./compare-body.ts";
import { compareExtensions, JUDGED } from "./compare-extensions.ts";
import { compareFields } from "./compare-fields.ts";
import { compareParameters, parametersOf } from "./compare-parameters.ts";
import { compareSecurity } from "./compare-security.ts";
import { compareServers } from "./compare-servers.ts";
import type { Document, Operation } from "./document.ts";
import type { Place } from "./pair-operations.ts";

/** Fields of an operation that have a comparison of their own. */
const ELSEWHERE = [
  ...["operationId", "parameters", "requestBody", "responses", "security", "servers"],
  ...JUDGED,
];

/** Differences of an operation and its successor. */
export function* compareOperations(
  [oldDocument, old]: readonly [Document, Place],
  [nowDocument, now]: readonly [Document, Place],
): Generator<Finding> {
  const [before, after] = [old.operation, now.operation];
  yield* compareNames(old, now);
  yield* compareFields(rest(before), rest(after), "");
  yield* compareServers(before.servers ?? old.item.servers, after.servers ?? now.item.servers);
  yield* compareSecurity([oldDocument, before], [nowDocument, after]);
  yield* compareParameters(parametersOf(old.item, before), parametersOf(now.item, after));
  yield* compareBody(before.requestBody, after.requestBody);
  yield* compareAnswers(before.responses, after.responses);
  yield* compareExtensions(before, after);
}

/** `operationId` is the method's name in clients, and the path is a key of `http`. */
function* compareNames(old: Place, now: Place): Generator<Finding> {
  const finding = { class: "breaking", where: "", place: "" } as const;
  const [before, after] = [old, now].map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  if (before !== after) yield { ...finding, what: `moved from ${before} to ${after}` };
  const [was, is] = [old.operation.operationId, now.operation.operationId];
  if (was !== is) yield { ...finding, what: `operationId renamed from ${was} to ${is}` };
}

const rest = (operation: Operation) =>
  Object.fromEntries(Object.entries(operation).filter(([key]) => !ELSEWHERE.includes(key)));
