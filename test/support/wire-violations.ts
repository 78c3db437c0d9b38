import type { IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import type { PrismOperation } from "../../src/cli/prism/operations.ts";
import { explainIntendedBranch, type Finding } from "./intended-branch.ts";
import { unseenInRequest, unseenInResponse } from "./unseen-by-prism.ts";
import type { Violation } from "./violations.ts";

/** A diagnostic of Prism. */
export interface Diagnostic {
  path?: string[];
  message: string;
  code?: unknown;
}

/** What is wrong with a request: what Prism says, and what it does not notice. */
export function requestViolations(
  diagnostics: readonly Diagnostic[],
  input: IHttpRequest,
  operation: PrismOperation,
): Violation[] {
  const found = diagnostics.map(toFinding);
  const findings = [...found, ...without(unseenInRequest(operation, input), found)];
  const values = { query: input.url.query, body: input.body };
  return findings.map((finding) => ({
    side: "request",
    route: routeOf(operation),
    location: finding.path.join("."),
    message: finding.message + gotText(values, finding.path),
  }));
}

/** What is wrong with a response: what Prism says, what it does not notice, and what is wrong with its lines. */
export function responseViolations(
  diagnostics: readonly Diagnostic[],
  response: IHttpResponse,
  operation: PrismOperation,
  lines: readonly Finding[] = [],
): Violation[] {
  const findings = [
    ...inPlainWords(diagnostics, response, operation),
    ...unseenInResponse(operation, response),
    ...lines,
  ];
  return findings.map(({ path, message }) => ({
    side: "response",
    route: routeOf(operation),
    status: response.statusCode,
    location: path.join("."),
    message: message + gotText({ body: response.body }, path),
  }));
}

/** Prism lists all branches of a choice; what helps is the intended one. */
function inPlainWords(
  diagnostics: readonly Diagnostic[],
  { statusCode, body }: IHttpResponse,
  { responses }: PrismOperation,
): Finding[] {
  const all = diagnostics.map(toFinding);
  const schema = responses.find(({ code }) => code === String(statusCode))?.contents?.[0]?.schema;
  if (!schema || !diagnostics.some(({ code }) => code === "oneOf" || code === "anyOf")) return all;
  const explained = explainIntendedBranch(schema, body);
  return explained ? [...all.filter(({ path }) => path[0] !== "body"), ...explained] : all;
}

function toFinding({ path = [], message }: Diagnostic): Finding {
  // Prism repeats the path in the message: "Request query parameter count must be <= 1000".
  const [place = "", ...rest] = path;
  const prefixes = ["Request", "Response"].flatMap((side) => [
    ...["parameter", "property"].map((kind) => `${side} ${place} ${kind} ${rest.join(".")} `),
    `${side} ${place} `,
  ]);
  const prefix = prefixes.find((text) => message.startsWith(text)) ?? "";
  return { path, message: message.slice(prefix.length) };
}

/** Findings at paths without other findings. Prism writes the names of parameters in lower case. */
function without(findings: readonly Finding[], said: readonly Finding[]): Finding[] {
  const placeOf = ({ path }: Finding) => path.join(".").toLowerCase();
  const places = new Set(said.map(placeOf));
  return findings.filter((finding) => !places.has(placeOf(finding)));
}

/** The value at a path, if it is short enough to read. Headers are omitted: one of them is a secret. */
function gotText(values: { query?: unknown; body?: unknown }, path: readonly string[]): string {
  let value: unknown = values;
  for (const step of path) value = (value as Record<string, unknown> | null | undefined)?.[step];
  const text = path.length > 1 && typeof value !== "object" ? JSON.stringify(value) : undefined;
  return text !== undefined && text.length <= 80 ? `, got ${text}` : "";
}

function routeOf({ method, path }: PrismOperation): string {
  return `${method.toUpperCase()} ${path}`;
}
