import type { Dispatcher } from "undici";

/** Statuses with which no body comes. */
const NO_BODY = new Set([101, 103, 204, 205, 304]);

/**
 * An answer of undici as a `Response`. Status and text, which every call asks for, come straight from undici; the
 * rest comes from a `Response` of the platform, made when it is asked for.
 */
export function toResponse(answer: Dispatcher.ResponseData, url: string): Response {
  const { statusCode: status, statusText = "", body, context } = answer;
  const visited = (context as { history?: URL[] } | undefined)?.history ?? [];
  let headers: Headers | undefined;
  let platform: Response | undefined;
  const getHeaders = () => {
    headers ??= toHeaders(answer.headers);
    return headers;
  };
  const getPlatform = () => {
    platform ??= new Response(NO_BODY.has(status) ? null : decoded(answer), {
      status,
      statusText,
      headers: getHeaders(),
    });
    return platform;
  };
  const isPlain = answer.headers["content-encoding"] === undefined;
  const text = () => (isPlain && !platform ? body.text() : getPlatform().text());
  return {
    status,
    statusText,
    ok: status >= 200 && status < 300,
    redirected: visited.length > 1,
    type: "default",
    url: String(visited.at(-1) ?? url),
    get headers() {
      return getHeaders();
    },
    get body() {
      return getPlatform().body;
    },
    get bodyUsed() {
      return platform ? platform.bodyUsed : body.bodyUsed;
    },
    text,
    json: async () => JSON.parse(await text()),
    arrayBuffer: () => getPlatform().arrayBuffer(),
    blob: () => getPlatform().blob(),
    bytes: async () => new Uint8Array(await getPlatform().arrayBuffer()),
    formData: () => getPlatform().formData(),
    clone: () => getPlatform().clone(),
  };
}

function toHeaders(record: Dispatcher.ResponseData["headers"]): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(record))
    for (const one of [value ?? []].flat()) headers.append(name, one);
  return headers;
}

function decoded({ body, headers }: Dispatcher.ResponseData): ReadableStream<Uint8Array> {
  let stream = toStream(body);
  const encodings = String(headers["content-encoding"] ?? "").toLowerCase();
  // The last one applied comes off first.
  for (const encoding of encodings.split(",").reverse()) {
    const format = FORMATS[encoding.trim()];
    if (format) stream = stream.pipeThrough(new DecompressionStream(format));
  }
  return stream;
}

/** undici's own stream cannot be cancelled while it waits for the server. */
function toStream(body: Dispatcher.ResponseData["body"]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = body[Symbol.asyncIterator]();
  // Whoever reads gets the error; nobody else waits for it.
  body.on("error", () => {});
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => void body.destroy(),
    },
    { highWaterMark: 0 },
  );
}

const FORMATS: Readonly<Record<string, CompressionFormat>> = {
  gzip: "gzip",
  "x-gzip": "gzip",
  deflate: "deflate",
};
