import type { operations } from "../../../../generated/jmessage-im/operations.ts";
import type { Handler } from "../../frame/simulator.ts";

/** The handlers of some operations of the API. */
export type Handlers = Partial<Record<keyof typeof operations, Handler>>;
