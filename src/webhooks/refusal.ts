/** Why a request was refused before your function saw it. */
export interface Refused {
  /** HTTP status of the response. */
  readonly status: number;
  /** A sentence, also the body of the response. It quotes nothing of the request. */
  readonly reason: string;
}

/** Ends the handling of a request with a response. It never leaves the handler. */
export class Refusal extends Error implements Refused {
  override readonly name = "Refusal";
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, reason: string, headers: Readonly<Record<string, string>> = {}) {
    super(reason);
    this.status = status;
    this.headers = headers;
  }

  get reason(): string {
    return this.message;
  }
}

/**
 * Reads an event from a body.
 * @throws Refusal if an id in it is a number that no integer can be, such as 1e300
 */
export function readOrRefuse<Value>(read: () => Value): Value {
  try {
    return read();
  } catch {
    throw new Refusal(400, "An id in the body is not an exact integer.");
  }
}
