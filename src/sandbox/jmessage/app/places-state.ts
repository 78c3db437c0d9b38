import type { ChatRoom } from "./chat-rooms.ts";
import type { Group } from "./groups.ts";
import type { Place } from "./places.ts";
import type { Peer } from "./users.ts";

/** A member of a group or chat room, as a test sees it. */
export interface SandboxMember extends Peer {
  /** Whether the member is not allowed to write. */
  silenced: boolean;
}

interface SandboxPlace {
  /** A 64-bit integer as a decimal string. */
  id: string;
  name: string;
  description: string | undefined;
  owner: Peer | undefined;
  /** In order of joining. */
  members: SandboxMember[];
}

/** A group of the app, as a test sees it. */
export interface SandboxGroup extends SandboxPlace {
  avatar: string | undefined;
  isPublic: boolean;
  /** Names of the users who block its messages. */
  shieldedBy: string[];
}

/** A chat room of the app, as a test sees it. */
export interface SandboxChatRoom extends SandboxPlace {
  /** Whether it was created for members who are not allowed to write. */
  silent: boolean;
}

/** A copy, so that a test can change it without effect. */
export function copyGroup(group: Group): SandboxGroup {
  const { avatar, isPublic, shieldedBy } = group;
  return { ...copyPlace(group), avatar, isPublic, shieldedBy: [...shieldedBy] };
}

export function copyChatRoom(room: ChatRoom): SandboxChatRoom {
  return { ...copyPlace(room), silent: room.silent };
}

function copyPlace({ id, name, description, owner, members }: Place): SandboxPlace {
  return {
    id,
    name,
    description,
    owner: owner && { ...owner },
    members: [...members.values()].map(({ username, appkey, silenced }) => ({ username, appkey, silenced })),
  };
}
