import type { Dispatcher } from "undici";
import { platformHeaders } from "../core/request/response-head.ts";
import { decompressed } from "./decompressed.ts";
import { readHeaders } from "./headers.ts";

/** Statuses of responses without a body. */
const NO_BODY = new Set([101, 103, 204, 205, 304]);

/**
 * A response of undici as a platform `Response`. Status and text, which every call reads, come directly from undici;
 * the rest comes from a `Response` of the platform, which is created when it is needed.
 */
export class UndiciResponse implements Response {
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly redirected: boolean;
  readonly type = "default";
  readonly url: string;
  readonly #data: Dispatcher.ResponseData;
  #headers: Headers | undefined;
  #platform: Response | undefined;

  constructor(data: Dispatcher.ResponseData, url: string) {
    const { statusCode, statusText = "", context } = data;
    const visited = (context as { history?: URL[] } | undefined)?.history ?? [];
    this.status = statusCode;
    this.statusText = statusText;
    this.ok = statusCode >= 200 && statusCode < 300;
    this.redirected = visited.length > 1;
    this.url = String(visited.at(-1) ?? url);
    this.#data = data;
  }

  get headers(): Headers {
    this.#headers ??= platformHeaders(readHeaders(this.#data.headers));
    return this.#headers;
  }
  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#asPlatform().body;
  }
  get bodyUsed(): boolean {
    return this.#platform ? this.#platform.bodyUsed : this.#data.body.bodyUsed;
  }
  text(): Promise<string> {
    const isPlain = this.#data.headers["content-encoding"] === undefined;
    return isPlain && !this.#platform ? this.#data.body.text() : this.#asPlatform().text();
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
    this.#platform ??= new Response(NO_BODY.has(status) ? null : decoded(this.#data), {
      status,
      statusText,
      headers,
    });
    return this.#platform;
  }
}

function decoded({ body, headers }: Dispatcher.ResponseData): ReadableStream<Uint8Array<ArrayBuffer>> {
  return decompressed(toStream(body), String(headers["content-encoding"] ?? ""));
}

/** undici's own stream cannot be canceled while it waits for the server. */
function toStream(body: Dispatcher.ResponseData["body"]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = body[Symbol.asyncIterator]();
  // The reader gets the error; without this it would also be an uncaught one.
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
