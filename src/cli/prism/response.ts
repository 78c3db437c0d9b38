import { type IHttpResponse, ProblemJsonError } from "@stoplight/prism-http";
import { stringifyExactJson } from "../../openapi/exact-json.ts";

/** A response as it is sent. */
export interface WrittenResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent if the response has no body. */
  readonly text?: string;
}

/** An error that Prism has found in a request or a response. */
export interface Diagnostic {
  readonly path?: readonly string[];
  readonly message: string;
}

/** Serializes a response of Prism; `restore` puts back the integers that a number cannot represent. */
export function writeResponse(
  { statusCode, headers = {}, body }: IHttpResponse,
  restore: (data: unknown) => unknown,
): WrittenResponse {
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

/** Serializes an error of Prism, such as that of an unknown path, like Prism's own server. */
export function writeProblem(error: Error): WrittenResponse {
  const { status = 500, additional } = error as Partial<ProblemJsonError>;
  const { headers = {} } = (additional ?? {}) as { headers?: Record<string, string> };
  return {
    status,
    headers: { ...headers, "Content-Type": "application/problem+json" },
    text: JSON.stringify(ProblemJsonError.toProblemJson(error)),
  };
}

/** Clients reject longer headers. */
const MAX_CHARACTERS = 8000;

/** Prism's header with the errors in a request or in the generated data; no header if there are none. */
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
  return { "sl-violations": ascii.slice(0, MAX_CHARACTERS) };
}
