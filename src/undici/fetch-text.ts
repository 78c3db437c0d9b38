import type { Dispatcher } from "undici";
import { collectText } from "../core/request/collect-text.ts";
import { decodeText } from "../core/request/decode-text.ts";
import type { FetchText, TextRequest, TextResponse } from "../core/request/fetch-text.ts";
import type { ResponseHead } from "../core/request/response-head.ts";
import { decompressed } from "./decompressed.ts";
import { dispatchOptions } from "./dispatch-options.ts";
import { type HeaderRecord, readHeaders } from "./headers.ts";

/** Reads responses from a dispatcher's callbacks: without streams, and without a `Response`. */
export function createFetchText(dispatcher: Dispatcher): FetchText {
  return (request) =>
    new Promise((resolve, reject) => {
      const { url, method, headers, body } = request;
      const options = dispatchOptions(url, method, headers, body);
      dispatcher.dispatch(options, new TextHandler(request, resolve, reject));
    });
}

/** A class, because undici calls its methods on every part of a response, and closures for them cost more. */
class TextHandler implements Dispatcher.DispatchHandler {
  readonly #request: TextRequest;
  readonly #resolve: (response: TextResponse | Promise<TextResponse>) => void;
  readonly #reject: (error: unknown) => void;
  readonly #chunks: Buffer[] = [];
  readonly #forget: (() => void) | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #head: ResponseHead | undefined;
  #size = 0;
  #cancelIdle = () => {};
  #failure: { readonly reason: unknown } | undefined;

  constructor(
    request: TextRequest,
    resolve: (response: TextResponse | Promise<TextResponse>) => void,
    reject: (error: unknown) => void,
  ) {
    this.#request = request;
    this.#resolve = resolve;
    this.#reject = reject;
    const { call } = request;
    if (call.aborted) this.#fail(call.reason);
    else this.#forget = call.onAbort((reason) => this.#fail(reason));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // It may have been aborted before there was a connection.
    if (this.#failure) controller.abort(this.#failure.reason as Error);
  }

  onResponseStart(
    _: Dispatcher.DispatchController,
    status: number,
    headers: HeaderRecord,
    statusText = "",
  ): void {
    if (status < 200) return;
    this.#head = {
      status,
      statusText,
      ok: status < 300,
      url: this.#request.url,
      redirected: false,
      type: "default",
      headers: readHeaders(headers),
    };
    this.#watch();
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size > this.#request.limits.maxBytes && this.#head)
      this.#fail(this.#request.limits.tooLarge(this.#head));
    else this.#watch();
  }

  onResponseEnd(): void {
    this.#end();
    if (this.#head) this.#resolve(readText(this.#head, this.#chunks, this.#request));
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#end();
    this.#reject(error);
  }

  /** Starts the time again in which something has to arrive. */
  #watch(): void {
    const { idle } = this.#request.limits;
    if (!idle) return;
    this.#cancelIdle();
    this.#cancelIdle = idle.clock.timer(idle.limit, () => this.#fail(idle.error()));
  }

  #fail(reason: unknown): void {
    this.#failure = { reason };
    this.#end();
    this.#reject(reason);
    this.#controller?.abort(reason as Error);
  }

  #end(): void {
    this.#cancelIdle();
    this.#forget?.();
  }
}

/** Read whole before it is decompressed: JSON is small, and a limit holds for both. */
function readText(
  head: ResponseHead,
  chunks: readonly Buffer[],
  { limits }: TextRequest,
): TextResponse | Promise<TextResponse> {
  const encoding = head.headers.get("content-encoding");
  if (encoding === null || chunks.length === 0) return { ...head, text: decodeText(chunks) };
  const stream = decompressed(new Blob([...chunks] as BlobPart[]).stream(), encoding);
  return collectText(stream, limits.maxBytes, () => limits.tooLarge(head)).then((text) => ({
    ...head,
    text,
  }));
}
