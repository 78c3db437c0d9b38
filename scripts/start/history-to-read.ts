import type { HistoryPage } from "../../src/index.ts";
import type { VendorMessage } from "../../src/messages/index.ts";
import type { ApiId, Sandbox } from "../../src/sandbox/index.ts";

/** What is read from every API. */
export interface Range {
  readonly from: Date;
  readonly to: Date;
  readonly signal: AbortSignal;
}

/** A history of one API, read by its typed client. */
export interface HistoryToRead {
  readonly api: ApiId;
  /** What the history is of. */
  readonly title: string;
  pages(): AsyncIterable<Pick<HistoryPage<VendorMessage, unknown>, "messages">>;
  /** How many messages the sandbox has for it. */
  held(): number;
  /** How many requests the client has sent. */
  readonly requests: () => number;
}

/** The histories of one vendor: the default export of `scripts/start/histories/<vendor>.ts`. */
export type ListHistories = (sandbox: Sandbox, range: Range) => HistoryToRead[];

/** Counts the requests of a client: a hook for its options, and the number. */
export function countRequests() {
  let requests = 0;
  return { requests: () => requests, onRequest: () => void requests++ };
}
