import { type IHttpResponse, ProblemJsonError } from "@stoplight/prism-http";
import { stringifyExactJson } from "../../openapi/exact-json.ts";

/** An answer as it goes onto the wire. */
export interface WrittenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where the answer has no body. */
  readonly text?: string;
}

/** What Prism says against a request or an answer. */
export interface Diagnostic {
  readonly path?: readonly string[];
  readonly message: string;
}

/** Writes what Prism answers; `restore` puts the integers back that a number cannot hold. */
export function writeAnswer(
  { statusCode, headers = {}, body }: IHttpResponse,
  restore: (data: unknown) => unknown,
): WrittenAnswer {
  const written = Object.entries(headers)
    // Prism has null for a header without an example.
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, String(restore(value))]);
  return {
    status: statusCode,
    headers: Object.fromEntries(written),
    ...(body !== undefined && {
      text: typeof body === "string" ? writeText(body, headers) : stringifyExactJson(restore(body)),
    }),
  };
}

function writeText(body: string, headers: Readonly<Record<string, string>>): string {
  const [, type] = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type") ?? [];
  return type && /[/+]json\b/.test(type) ? JSON.stringify(body) : body;
}

/** Writes an error of Prism's, such as a path that the spec does not have, as Prism's own server does. */
export function writeProblem(error: Error): WrittenAnswer {
  const { status = 500, additional } = error as Partial<ProblemJsonError>;
  const { headers = {} } = (additional ?? {}) as { headers?: Record<string, string> };
  return {
    status,
    headers: { ...headers, "Content-Type": "application/problem+json" },
    text: JSON.stringify(ProblemJsonError.toProblemJson(error)),
  };
}

/** Longer headers are refused by clients. */
const MOST_CHARACTERS = 8000;

/** The header in which Prism tells what is wrong with a request, or with the data it made up; none if nothing is. */
export function violationHeader(request: readonly Diagnostic[], response: readonly Diagnostic[]) {
  const list = [
    ...request.map(({ path = [], message }) => ({ location: ["request", ...path], message })),
    ...response.map(({ path = [], message }) => ({ location: ["response", ...path], message })),
  ];
  if (list.length === 0) return {};
  const ascii = JSON.stringify(list).replace(
    /[^ -~]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return { "sl-violations": ascii.slice(0, MOST_CHARACTERS) };
}
