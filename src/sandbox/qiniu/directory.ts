/** A user of the app. */
export interface User {
  readonly id: bigint;
  readonly name: string;
  readonly mobile: string;
  /** Serial number of the user's device. */
  readonly device: number;
}

export interface Group {
  readonly id: bigint;
  readonly owner: bigint;
  readonly members: ReadonlySet<bigint>;
}

/** The users and groups of an app. No user has the same id as a group. */
export interface Directory {
  readonly users: readonly User[];
  readonly groups: readonly Group[];
  user(id: bigint): User | undefined;
  group(id: bigint): Group | undefined;
  /** By name, by mobile number, or by email address, which is the name at example.com. */
  userOfLogin(name: string): User | undefined;
}

/** The users in the spec's examples; alice is the owner of the first group. */
const EXAMPLE_USERS = [
  { id: 2302128618880n, name: "alice" },
  { id: 2199040544848n, name: "bob" },
  { id: 2199040544992n, name: "carol" },
];
const FIRST_USER = 2199040545136n;
const FIRST_GROUP = 6610620069649n;
/** Ids have gaps, because those of other apps are in between. */
const ID_STEP = 144n;

/** @throws RangeError if there are too few for the examples in the spec */
export function createDirectory({ users = 12, groups = 3 }: { users?: number; groups?: number }): Directory {
  if (!Number.isInteger(users) || users < EXAMPLE_USERS.length)
    throw new RangeError(`users: expected ${EXAMPLE_USERS.length} or more, got ${users}`);
  if (!Number.isInteger(groups) || groups < 1)
    throw new RangeError(`groups: expected 1 or more, got ${groups}`);
  const allUsers = Array.from({ length: users }, (_, index) => toUser(index));
  const allGroups = Array.from({ length: groups }, (_, index) => toGroup(index, allUsers));
  const usersById = new Map(allUsers.map((user) => [user.id, user]));
  const groupsById = new Map(allGroups.map((group) => [group.id, group]));
  return {
    users: allUsers,
    groups: allGroups,
    user: (id) => usersById.get(id),
    group: (id) => groupsById.get(id),
    userOfLogin: (login) =>
      allUsers.find(({ name, mobile }) => [name, mobile, `${name}@example.com`].includes(login)),
  };
}

function toUser(index: number): User {
  const { id, name } = EXAMPLE_USERS[index] ?? {
    id: FIRST_USER + BigInt(index - EXAMPLE_USERS.length) * ID_STEP,
    name: `user${String(index + 1).padStart(5, "0")}`,
  };
  const mobile = `138${String(index + 1).padStart(8, "0")}`;
  return { id, name, mobile, device: 1 + (index % 3) };
}

/** The first group is that of the examples and has all users; the others have every second, third, … user. */
function toGroup(index: number, users: readonly User[]): Group {
  const members = users.filter((_, user) => user % (index + 1) === 0).map(({ id }) => id);
  return { id: FIRST_GROUP + BigInt(index) * ID_STEP, owner: users[0]?.id ?? 0n, members: new Set(members) };
}
