import type { Everybody } from "./history/everybody.ts";

/** Ids of the groups and chat rooms of an app, as decimal texts. */
export interface Places {
  readonly groups: Set<string>;
  readonly chatRooms: Set<string>;
}

/** Makes the groups and chat rooms of an app: at first those of its history. */
export function createPlaces({ groups, chatRooms }: Everybody): Places {
  return { groups: new Set(groups), chatRooms: new Set(chatRooms) };
}
