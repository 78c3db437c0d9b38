import type { operations } from "../../../generated/qiniu/types.ts";
import { type Handlers, withoutTypes } from "../frame/handlers.ts";
import type { Handler, Simulator } from "../frame/simulator.ts";
import { createGuard } from "./caller.ts";
import { createTokenHandlers } from "./create-tokens.ts";
import { createReading } from "./reading.ts";
import { Refusal, refuseRequest } from "./refuse.ts";
import { createSending } from "./sending.ts";
import type { QiniuWorld } from "./world.ts";

/** Behaves like the message API of Qiniu IM. */
export function createQiniuSimulator(world: QiniuWorld): Simulator {
  // One for every operation of the spec: the compiler misses none.
  const handlers: Handlers<operations> = {
    ...createReading(world),
    ...createSending(world),
    ...createTokenHandlers(world),
  };
  return {
    guards: [createGuard(world)],
    handlers: Object.fromEntries(
      Object.entries(withoutTypes(handlers)).map(([id, handler]) => [id, answerRefusals(handler)]),
    ),
    refuse: refuseRequest,
  };
}

function answerRefusals(handler: Handler): Handler {
  return async (request) => {
    try {
      return await handler(request);
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      throw error;
    }
  };
}
