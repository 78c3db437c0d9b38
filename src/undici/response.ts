import type { Dispatcher } from "undici";

/** Statuses with which no body comes. */
const NO_BODY = new Set([101, 103, 204, 205, 304]);

/**
 * An answer of undici as a `Response`. Status and text, which every call asks for, come straight from undici; the
 * rest comes from a `Response` of the platform, made when it is asked for.
 */
export class UndiciResponse implements Response {
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly redirected: boolean;
  readonly type = "default";
  readonly url: string;
  readonly #answer: Dispatcher.ResponseData;
  #headers: Headers | undefined;
  #platform: Response | undefined;

  constructor(answer: Dispatcher.ResponseData, url: string) {
    const { statusCode, statusText = "", context } = answer;
    const visited = (context as { history?: URL[] } | undefined)?.history ?? [];
    this.status = statusCode;
    this.statusText = statusText;
    this.ok = statusCode >= 200 && statusCode < 300;
    this.redirected = visited.length > 1;
    this.url = String(visited.at(-1) ?? url);
    this.#answer = answer;
  }

  get headers(): Headers {
    this.#headers ??= toHeaders(this.#answer.headers);
    return this.#headers;
  }
  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#asPlatform().body;
  }
  get bodyUsed(): boolean {
    return this.#platform ? this.#platform.bodyUsed : this.#answer.body.bodyUsed;
  }
  text(): Promise<string> {
    const isPlain = this.#answer.headers["content-encoding"] === undefined;
    return isPlain && !this.#platform ? this.#answer.body.text() : this.#asPlatform().text();
  }
  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }
  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#asPlatform().arrayBuffer();
  }
  blob(): Promise<Blob> {
    return this.#asPlatform().blob();
  }
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.#asPlatform().arrayBuffer());
  }
  formData(): Promise<FormData> {
    return this.#asPlatform().formData();
  }
  clone(): Response {
    return this.#asPlatform().clone();
  }

  #asPlatform(): Response {
    const { status, statusText, headers } = this;
    this.#platform ??= new Response(NO_BODY.has(status) ? null : decoded(this.#answer), {
      status,
      statusText,
      headers,
    });
    return this.#platform;
  }
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
