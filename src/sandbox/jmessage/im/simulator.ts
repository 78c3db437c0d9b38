import { withoutTypes } from "../../frame/handlers.ts";
import type { Simulator } from "../../frame/simulator.ts";
import { refuseRequest } from "../app/refuse.ts";
import type { JMessageWorld } from "../app/world.ts";
import { createBlacklistHandlers } from "./blacklist.ts";
import { createChatRoomMemberHandlers } from "./chat-room-members.ts";
import { createChatRoomHandlers } from "./chat-rooms.ts";
import { createDoNotDisturbHandlers } from "./do-not-disturb.ts";
import { createFriendHandlers } from "./friends.ts";
import { createGroupMemberHandlers } from "./group-members.ts";
import { createGroupShieldHandlers } from "./group-shield.ts";
import { createGroupHandlers } from "./groups.ts";
import type { Handlers, SelfValidated } from "./handlers.ts";
import { createMedia, mediaRoute } from "./media/handlers.ts";
import { createMessageHandlers } from "./messages.ts";
import { createSdkRegistrationHandlers } from "./sdk-registration.ts";
import { createSensitiveWordHandlers } from "./sensitive-words.ts";
import { createUserHandlers } from "./users/handlers.ts";

/** Simulates JMessage IM. Each resource has its own handlers; all of them act on the same app. */
export function createImSimulator(world: JMessageWorld): Simulator {
  const media = createMedia();
  const handlers: Handlers = {
    ...createUserHandlers(world),
    ...createBlacklistHandlers(world),
    ...createDoNotDisturbHandlers(world),
    ...createFriendHandlers(world),
    ...createMessageHandlers(world),
    ...createGroupHandlers(world),
    ...createGroupMemberHandlers(world),
    ...createGroupShieldHandlers(world),
    ...createChatRoomHandlers(world),
    ...createChatRoomMemberHandlers(world),
    ...createSensitiveWordHandlers(world),
    ...createSdkRegistrationHandlers(),
    ...media.handlers,
  };
  return {
    guards: world.guards,
    handlers: { ...withoutTypes(handlers), [mediaRoute.id]: media.download },
    routes: [mediaRoute],
    refuse: refuseRequest,
    selfValidating: new Set<SelfValidated>(["registerUsers"]),
  };
}
