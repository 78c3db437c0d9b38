import type { operations } from "../../../generated/qiniu/types.ts";
import { type Handlers, withoutTypes } from "../frame/handlers.ts";
import type { Handler, Simulator } from "../frame/simulator.ts";
import { createGuard } from "./caller.ts";
import { createConversationHandlers } from "./conversations.ts";
import { createTokenHandlers } from "./create-tokens.ts";
import { createMessageHandlers } from "./messages.ts";
import { Refusal, refuseRequest } from "./refuse.ts";
import type { QiniuWorld } from "./world.ts";

/** Simulates the message API of Qiniu IM. */
export function createQiniuSimulator(world: QiniuWorld): Simulator {
  // One for every operation of the spec; the compiler checks that none is missing.
  const handlers: Handlers<operations> = {
    ...createConversationHandlers(world),
    ...createMessageHandlers(world),
    ...createTokenHandlers(world),
  };
  return {
    guards: [createGuard(world)],
    handlers: Object.fromEntries(
      Object.entries(withoutTypes(handlers)).map(([id, handler]) => [id, catchRefusals(handler)]),
    ),
    refuse: refuseRequest,
    defaults: { listConversationMessages: { msg_id_start: "0", limit: "20" } },
  };
}

function catchRefusals(handler: Handler): Handler {
  return async (request) => {
    try {
      return await handler(request);
    } catch (error) {
      if (error instanceof Refusal) return error.response;
      throw error;
    }
  };
}
