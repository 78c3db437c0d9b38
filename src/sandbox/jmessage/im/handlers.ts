import type { api } from "../../../../generated/jmessage-im/api.ts";
import type { Handler } from "../../frame/simulator.ts";

/** The handlers of some operations of the API. */
export type Handlers = Partial<Record<keyof typeof api.operations, Handler>>;
