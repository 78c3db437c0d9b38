import type { operations } from "../../../../generated/jmessage-report/types.ts";
import { type Handlers, withoutTypes } from "../../frame/handlers.ts";
import type { Simulator } from "../../frame/simulator.ts";
import { refuseRequest } from "../app/refuse.ts";
import type { JMessageWorld } from "../app/world.ts";
import { createCursors } from "./cursors.ts";
import { createListHandler } from "./list-messages.ts";
import { createStatistics } from "./statistics/handlers.ts";

/** Simulates JMessage Report v2. */
export function createReportSimulator(world: JMessageWorld): Simulator {
  const cursors = createCursors(world.clock);
  const statistics = createStatistics(world);
  // One for every operation of the spec; the compiler checks that none is missing.
  const handlers: Handlers<operations> = {
    listMessages: createListHandler(world, cursors, () => ({ kind: "all" })),
    listUserMessages: createListHandler(world, cursors, ({ username }) => ({
      kind: "user",
      name: username,
    })),
    listGroupMessages: createListHandler(world, cursors, ({ gid }) => ({ kind: "group", id: gid })),
    listChatRoomMessages: createListHandler(world, cursors, ({ chatroomid }) => ({
      kind: "chatroom",
      id: chatroomid,
    })),
    getUserStatistics: statistics.users,
    getMessageStatistics: statistics.messages,
    getGroupStatistics: statistics.groups,
  };
  return {
    guards: world.guards,
    handlers: withoutTypes(handlers),
    refuse: refuseRequest,
    expireCursor: cursors.expire,
  };
}
