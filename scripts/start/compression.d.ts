/** Only what is used here; the published types depend on all of Express. */
declare module "compression" {
  import type { IncomingMessage, ServerResponse } from "node:http";
  /** Compresses a response if its type benefits from that and the request accepts it. */
  export default function compression(): (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
}
