/**
 * A response whose body has been read, with its result. It stands beside the one that came and adds nothing to it: the
 * platform registers its own for finalization, V8 keeps what is registered until the old generation is collected, and
 * with it would be kept every result. Nor is it an object with getters of its own, whose closures are kept as long.
 */
export class DecodedResponse implements Response {
  static {
    // It passes for what it implements.
    Object.setPrototypeOf(DecodedResponse.prototype, Response.prototype);
  }

  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly #response: Response;
  readonly #value: unknown;
  readonly #text: string | undefined;

  /** @param text of the body; that of `value` as JSON, when it is left out */
  constructor(response: Response, value: unknown, text?: string, ok = response.ok) {
    this.status = response.status;
    this.statusText = response.statusText;
    this.ok = ok;
    this.#response = response;
    this.#value = value;
    this.#text = text;
  }

  get headers(): Headers {
    return this.#response.headers;
  }
  get url(): string {
    return this.#response.url;
  }
  get redirected(): boolean {
    return this.#response.redirected;
  }
  get type(): ResponseType {
    return this.#response.type;
  }
  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#response.body;
  }
  get bodyUsed(): boolean {
    return this.#response.bodyUsed;
  }
  json(): Promise<unknown> {
    return Promise.resolve(this.#value);
  }
  text(): Promise<string> {
    return Promise.resolve(this.#text ?? JSON.stringify(this.#value));
  }
  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#response.arrayBuffer();
  }
  blob(): Promise<Blob> {
    return this.#response.blob();
  }
  bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#response.bytes();
  }
  formData(): Promise<FormData> {
    return this.#response.formData();
  }
  clone(): Response {
    return this.#response.clone();
  }
}
