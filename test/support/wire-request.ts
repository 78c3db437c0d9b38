import type { OperationExamples } from "./examples.ts";
import type { WireRequest } from "./wire-check.ts";

/** The boundary of the parts of a form. */
const BOUNDARY = "boundary-of-the-tests";

/**
 * A request as it is sent over the wire, written independently of the client. An array as a query value repeats the
 * name.
 */
export function toWireRequest(
  { method, path, parameters, body }: Pick<OperationExamples, "method" | "path" | "parameters" | "body">,
  args: Readonly<Record<string, unknown>>,
  credentials: Readonly<Record<string, string>>,
): WireRequest {
  const places = new Map(parameters.map((parameter) => [parameter.name, parameter.in]));
  const query = new URLSearchParams();
  const headers: Record<string, string> = { ...credentials };
  for (const [name, value] of Object.entries(args)) {
    const place = places.get(name);
    if (name === "body" && body) continue;
    if (place === "header") headers[name] = String(value);
    else if (place !== "path") for (const item of [value].flat()) query.append(name, String(item));
  }
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(args[name])));
  const target = query.size > 0 ? `${filled}?${query}` : filled;
  const request = { method, target, headers, body: Buffer.alloc(0) };
  if (!body || args.body === undefined) return request;
  return body.type === "multipart/form-data"
    ? withBody(request, formText(args.body as object), `${body.type}; boundary=${BOUNDARY}`)
    : withBody(request, JSON.stringify(args.body), body.type);
}

/** Sends such a request to a server. */
export function sendWireRequest(
  baseUrl: string,
  { method, target, headers, body }: WireRequest,
): Promise<Response> {
  // `fetch` sets the Content-Length itself.
  const { "content-length": _, ...rest } = headers as Record<string, string>;
  return fetch(baseUrl + target, {
    method,
    headers: rest,
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
}

/** A request with another body. */
export function withBody(request: WireRequest, text: string, type: string): WireRequest {
  const body = Buffer.from(text);
  const headers = { ...request.headers, "content-type": type, "content-length": String(body.length) };
  return { ...request, headers, body };
}

function formText(fields: object): string {
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"; filename="example"\r\n` +
      `Content-Type: application/octet-stream\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--${BOUNDARY}--\r\n`;
}
