import { canonical, compareFields, type Finding, withoutNotes } from "./changes.ts";
import type { Document, Operation, PathItem, Server } from "./document.ts";
import { compareExtensions, JUDGED } from "./extensions.ts";
import { compareBody, compareParameters, compareResponses, parametersOf } from "./parameters-and-bodies.ts";

/** An operation and its place in the document. */
export interface Place {
  method: string;
  path: string;
  item: PathItem;
  operation: Operation;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

function placesOf({ paths = {}, webhooks = {} }: Document): Place[] {
  return [
    ...placesIn(paths),
    ...placesIn(webhooks).map((place) => ({
      ...place,
      path: `webhook ${place.path}`,
      operation: turnAround(place.operation),
    })),
  ];
}

const placesIn = (items: Record<string, PathItem>): Place[] =>
  Object.entries(items).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      method,
      path,
      item,
      operation: item[method] as Operation,
    })),
  );

/** A webhook as an operation: its request is something that comes, like a response, and its response is sent. */
function turnAround({ requestBody = {}, responses = {}, ...rest }: Operation): Operation {
  const content = responses["200"]?.content;
  return { ...rest, ...(content && { requestBody: { content } }), responses: { received: requestBody } };
}

/** `get /users/{}`: the names of path parameters are compared with the parameters. */
const address = ({ method, path }: Place): string => `${method} ${path.replace(/\{[^}]*\}/g, "{}")}`;

/** Finds the successor of each operation: the one at the same address, or else with the same operationId. */
export function pairOperations(oldDocument: Document, nowDocument: Document) {
  const [old, now] = [placesOf(oldDocument), placesOf(nowDocument)];
  const taken = new Set<Place>();
  const successors = new Map<Place, Place>();
  const match = (same: (one: Place, other: Place) => boolean) => {
    for (const one of old) {
      if (successors.has(one)) continue;
      const other = now.find((candidate) => !taken.has(candidate) && same(one, candidate));
      if (!other) continue;
      taken.add(other);
      successors.set(one, other);
    }
  };
  match((one, other) => address(one) === address(other));
  match((one, other) => one.operation.operationId === other.operation.operationId);
  return {
    kept: [...successors],
    gone: old.filter((one) => !successors.has(one)),
    added: now.filter((other) => !taken.has(other)),
  };
}

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
  yield* compareResponses(before.responses, after.responses);
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

/** Whether an operation requires other credentials. Any change breaks: a client sends what it was built to send. */
function* compareSecurity(
  [oldDocument, old]: readonly [Document, Operation],
  [nowDocument, now]: readonly [Document, Operation],
): Generator<Finding> {
  const [before, after] = [waysIn(oldDocument, old), waysIn(nowDocument, now)];
  if (before.text === after.text) return;
  const what =
    before.names === after.names ? `${after.names} works differently` : `${before.names} → ${after.names}`;
  yield { class: "breaking", where: "security", place: "", what };
}

/** The alternatives by the content of their schemes, not by name. */
function waysIn(document: Document, operation: Operation) {
  const requirements = operation.security ?? document.security ?? [];
  const schemes = document.components?.securitySchemes ?? {};
  const ways = requirements.map((way) =>
    Object.entries(way)
      .map(([name, scopes]) => canonical([withoutNotes(schemes[name] ?? { unknown: name }), scopes]))
      .sort(),
  );
  const names = requirements.map((way) => Object.keys(way).join(" and ")).join(" or ");
  return { text: canonical(ways.map((way) => canonical(way)).sort()), names: names || "anonymous" };
}

type Servers = readonly Server[];

/** Differences of the hosts that requests go to. The first one is where clients go by default. */
export function* compareServers(old: Servers = [], now: Servers = []): Generator<Finding> {
  const [before, after] = [old.map(addressOf), now.map(addressOf)];
  const finding = { where: "servers", place: "" };
  if (before[0] !== after[0])
    yield { ...finding, class: "breaking", what: `${before[0] ?? "none"} → ${after[0] ?? "none"}` };
  for (const address of before.slice(1))
    if (!after.includes(address)) yield { ...finding, class: "breaking", what: `${address} is gone` };
  for (const address of after.slice(1))
    if (!before.includes(address)) yield { ...finding, class: "additive", what: `${address} is new` };
  const same = canonical(before) === canonical(after);
  if (same && canonical(old) !== canonical(now))
    yield { ...finding, class: "neutral", what: "their description changed" };
}

/** `https://{host=a1.example.com}`: the URL with the defaults and values of its variables. */
function addressOf({ url, variables = {} }: Server): string {
  return Object.entries(variables).reduce((address, [name, variable]) => {
    const values = variable.enum ? ` of ${[...variable.enum].sort().join(", ")}` : "";
    return address.replaceAll(`{${name}}`, `{${name}=${variable.default}${values}}`);
  }, url);
}
