/** What is used of it; the published types bring all of Express. */
declare module "compression" {
  import type { IncomingMessage, ServerResponse } from "node:http";
  /** Packs what is written to a response, where its type gains by that and the request accepts it. */
  export default function compression(): (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
}
