import type { operations } from "../../../../generated/jmessage-im/types.ts";
import type { Handlers as HandlersOf, RequestOf } from "../../frame/handlers.ts";

/** Operations that get invalid request bodies too, and validate them themselves. */
export type SelfValidated = "registerUsers";

/** The handlers of some operations of the API. */
export type Handlers = Partial<HandlersOf<operations, SelfValidated>>;

/** The request body of an operation. */
export type Body<Id extends keyof operations> = RequestOf<operations[Id]>["body"];
