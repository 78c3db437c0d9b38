import type { operations } from "../../../../generated/jmessage-im/types.ts";
import type { Handlers as HandlersOf, RequestOf } from "../../frame/handlers.ts";

/** Operations that get request bodies that the spec forbids, and judge them themselves. */
export type Judged = "registerUsers";

/** The handlers of some operations of the API. */
export type Handlers = Partial<HandlersOf<operations, Judged>>;

/** The request body of an operation. */
export type Body<Id extends keyof operations> = RequestOf<operations[Id]>["body"];
