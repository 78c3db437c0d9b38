import { formatSecond } from "./beijing-time.ts";
import { lazy } from "./history/lazy.ts";
import { type Peer, peerKey } from "./users.ts";

/** A member of a group or chat room. */
export interface Member extends Peer {
  /** When the member joined, in seconds since 1970. */
  readonly since: number;
  /** Whether the member is not allowed to write. */
  silenced: boolean;
}

/** A group or a chat room. */
export interface Place {
  /** A 64-bit integer as a decimal string. */
  readonly id: string;
  readonly appkey: string;
  name: string;
  description: string | undefined;
  owner: Peer | undefined;
  /** By `peerKey`, in order of joining. */
  readonly members: Map<string, Member>;
  /** Maximum number of members. */
  readonly size: number;
  /** Seconds since 1970. */
  readonly created: number;
  changed: number;
}

/** All groups or all chat rooms that an app can see. */
export interface Places<P extends Place> {
  has(id: string): boolean;
  get(id: string): P | undefined;
  /** The places of this app, in order of creation. */
  own(): P[];
  /** The places that a peer is a member of, in any app. */
  of(peer: Peer): P[];
  /** Creates a place with a new id. */
  create(make: (id: string) => P): P;
  remove(id: string): void;
  /** Ends a membership. */
  leave(place: P, key: string): void;
}

export interface PlaceSource<P extends Place> {
  appKey: string;
  /** Ids of the initial places. */
  ids: Iterable<string>;
  /** Creates one of them; called when the places are first needed. */
  make(id: string): P;
  /** Id of the first new one. */
  firstId: bigint;
  /** Called when a member has left. */
  onLeave(place: P, key: string, places: Places<P>): void;
}

/** Creates the list of groups or of chat rooms. */
export function createPlaces<P extends Place>(source: PlaceSource<P>): Places<P> {
  const ids = new Set(source.ids);
  const places = lazy(() => new Map([...ids].map((id) => [id, source.make(id)])));
  let nextId = source.firstId;

  function create(make: (id: string) => P): P {
    while (ids.has(String(nextId))) nextId++;
    // Clients cannot read integers of more than 64 bits.
    if (nextId >= 2n ** 63n) throw new RangeError("There are no ids left");
    const place = make(String(nextId++));
    places().set(place.id, place);
    ids.add(place.id);
    return place;
  }

  const list: Places<P> = {
    has: (id) => ids.has(id),
    get: (id) => (ids.has(id) ? places().get(id) : undefined),
    own: () => [...places().values()].filter(({ appkey }) => appkey === source.appKey),
    of: (peer) => [...places().values()].filter(({ members }) => members.has(peerKey(peer))),
    create,
    remove(id) {
      places().delete(id);
      ids.delete(id);
    },
    leave(place, key) {
      if (place.members.delete(key)) source.onLeave(place, key, list);
    },
  };
  return list;
}

/**
 * Reads an id from an option.
 * @throws RangeError naming the option, unless it is a 64-bit id
 */
export function readId(value: string | number | bigint, name: string): bigint {
  const isExact = typeof value !== "number" || Number.isSafeInteger(value);
  const id = isExact && /^\d+$/.test(String(value)) ? BigInt(value) : 0n;
  if (id < 1n || id >= 2n ** 63n) throw new RangeError(`${name}: expected a 64-bit id, got ${value}`);
  return id;
}

/** Creates memberships that begin at a time, in seconds. */
export function createMembers(peers: readonly Peer[], since: number): Map<string, Member> {
  return new Map(
    peers.map(({ username, appkey }) => [
      peerKey({ username, appkey }),
      { username, appkey, since, silenced: false },
    ]),
  );
}

/** Whether a peer owns a place. */
export function isOwner({ owner }: Place, peer: Peer): boolean {
  return owner !== undefined && peerKey(owner) === peerKey(peer);
}

/** The times as they are in responses. */
export function showTimes({ created, changed }: Place): { mtime: string; ctime: string } {
  return { mtime: formatSecond(changed), ctime: formatSecond(created) };
}
