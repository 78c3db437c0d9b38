import type { WebhookHandler } from "./handler.ts";

/** What the adapter needs of the request of `node:http` and of Express. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** What middleware has read: only bytes can be used. */
  readonly body?: unknown;
  readonly rawBody?: unknown;
  on(event: "data", listener: (chunk: Uint8Array) => void): unknown;
  on(event: "end" | "aborted" | "close", listener: () => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  pause(): unknown;
  resume(): unknown;
}

/** What the adapter needs of the response of `node:http` and of Express. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

/**
 * A handler as a listener of `node:http`, and as a handler of Express: `app.post("/im", toNodeListener(handler))`.
 * Nothing may have parsed the body as JSON before, since that rounds large ids: then the response is status 500. Bytes
 * in `rawBody` or `body`, as `express.raw()` leaves them, are fine.
 */
export function toNodeListener(
  handler: WebhookHandler,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const body = bodyOf(request);
    const given = body ? await handler(toRequest(request, body)) : parsedBefore();
    response.statusCode = given.status;
    given.headers.forEach((value, name) => void response.setHeader(name, value));
    // The rest of a body that was refused is not worth waiting for.
    if (given.status >= 400) response.setHeader("connection", "close");
    response.end(await given.text());
  };
}

function toRequest(request: NodeRequest, body: BodyInit): Request {
  const { method = "GET" } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    // HTTP/2 has the method and the path among the headers.
    if (value === undefined || name.startsWith(":")) continue;
    for (const one of [value].flat()) headers.append(name, one);
  }
  // Only the path would be known, and no handler reads it.
  const url = "http://webhook.invalid/";
  // These have no body, and a Request may not even have some of them.
  if (/^(GET|HEAD|CONNECT|TRACE|TRACK)$/.test(method)) return new Request(url, { headers });
  // Node requires `duplex` for a stream, and the types of the DOM do not have it.
  const init = { method, headers, body, duplex: "half" };
  return new Request(url, init as RequestInit);
}

/** @returns undefined if the body cannot be had as it was sent */
function bodyOf(request: NodeRequest): BodyInit | undefined {
  const read = request.rawBody ?? request.body;
  if (read instanceof Uint8Array) return new Uint8Array(read);
  return read === undefined ? toStream(request) : undefined;
}

function parsedBefore(): Response {
  return new Response("The body was parsed before: mount the webhook before express.json().\n", {
    status: 500,
  });
}

/** The body as a stream. After it is canceled, what still arrives is thrown away. */
function toStream(request: NodeRequest): ReadableStream<Uint8Array> {
  let isOpen = true;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const close = (end: () => void) => () => {
        if (!isOpen) return;
        isOpen = false;
        end();
      };
      const abort = close(() => controller.error(new Error("The connection ended before the body did")));
      request.on("data", (chunk) => {
        if (!isOpen) return;
        controller.enqueue(chunk);
        if ((controller.desiredSize ?? 0) <= 0) request.pause();
      });
      request.on(
        "end",
        close(() => controller.close()),
      );
      request.on("aborted", abort);
      request.on("close", abort);
      request.on("error", abort);
    },
    pull: () => void request.resume(),
    cancel() {
      isOpen = false;
      request.resume();
    },
  });
}
