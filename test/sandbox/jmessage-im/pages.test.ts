import { describe, expect, onTestFinished, test } from "vitest";
import { paginate } from "../../../src/index.ts";
import type { ImApi } from "../../../src/jmessage/index.ts";
import type { SandboxJMessageOptions } from "../../../src/sandbox/index.ts";
import { startStack } from "../../support/stack.ts";

const PASSWORD = "a-sample-password";

/** A client on a sandbox with caiyh as its only user. */
async function openClient(options: SandboxJMessageOptions = {}) {
  const { sandbox, jmessage, close } = await startStack({
    sandbox: { jmessage: { history: { messages: [] }, ...options } },
  });
  onTestFinished(close);
  sandbox.jmessage.addUser({ username: "caiyh", password: PASSWORD });
  const queries = (id: string) =>
    sandbox.requests.filter(({ operationId }) => operationId === id).map(({ query }) => ({ ...query }));
  return { im: jmessage.im, sandbox, queries };
}

type Opened = Awaited<ReturnType<typeof openClient>>;

const numbered = (size: number, name: string) =>
  Array.from({ length: size }, (_, index) => `${name}${index}`);

/** Runs a function for the numbered names one after another, so that the list is in their order. */
async function createEach(size: number, name: string, create: (body: NewPlace) => Promise<unknown>) {
  for (const each of numbered(size, name)) await create({ owner_username: "caiyh", name: each });
}

interface NewPlace {
  owner_username: string;
  name: string;
}

/** A list of the API: how to fill it with so many items, and how to page through it. */
interface List {
  limit?: number;
  fill(opened: Opened, size: number): unknown;
  walk(im: ImApi, count: number): AsyncIterable<object>;
  name(entry: never): string;
}

const byName = ({ name }: { name: string }) => name;
const byUsername = ({ username }: { username: string }) => username;

const lists: Record<string, List> = {
  listUsers: {
    limit: 500,
    fill: ({ sandbox }, size) => {
      for (const username of numbered(size - 1, "user"))
        sandbox.jmessage.addUser({ username, password: PASSWORD });
    },
    walk: (im, count) => paginate(im.listUsers, { count }),
    name: byUsername,
  },
  listAdmins: {
    limit: 500,
    fill: ({ sandbox }, size) => {
      for (const username of numbered(size, "admin"))
        sandbox.jmessage.addUser({ username, password: PASSWORD, admin: true });
    },
    walk: (im, count) => paginate(im.listAdmins, { count }),
    name: byUsername,
  },
  listGroups: {
    limit: 500,
    fill: ({ im }, size) => createEach(size, "group", (body) => im.createGroup({ body })),
    walk: (im, count) => paginate(im.listGroups, { count }),
    name: byName,
  },
  listChatRooms: {
    fill: ({ im }, size) => createEach(size, "room", (body) => im.createChatRoom({ body })),
    walk: (im, count) => paginate(im.listChatRooms, { count }),
    name: byName,
  },
  listChatRoomMembers: {
    fill: async ({ im, sandbox }, size) => {
      const members_username = numbered(size - 1, "user");
      for (const username of members_username) sandbox.jmessage.addUser({ username, password: PASSWORD });
      await im.createChatRoom({ body: { owner_username: "caiyh", name: "Room", members_username } });
    },
    walk: (im, count) => paginate(im.listChatRoomMembers, { room_id: 10000001, count }),
    name: byUsername,
  },
  listSensitiveWords: {
    limit: 2000,
    fill: ({ im }, size) => im.addSensitiveWords({ body: numbered(size, "word") }),
    walk: (im, count) => paginate(im.listSensitiveWords, { count }),
    name: byName,
  },
};

async function namesOf({ walk, name }: List, im: ImApi, count: number, most = 1000): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of walk(im, count)) {
    names.push((name as (entry: object) => string)(entry));
    if (names.length >= most) break;
  }
  return names;
}

describe.each(Object.entries(lists))("the pages of %s", (id, list) => {
  test("yield every item once, with no more requests than pages", async () => {
    const opened = await openClient();
    await list.fill(opened, 5);
    const names = await namesOf(list, opened.im, 2);
    expect(new Set(names).size).toBe(5);
    expect(names).toHaveLength(5);
    expect(opened.queries(id)).toEqual([
      { count: "2" },
      { count: "2", start: "2" },
      { count: "2", start: "4" },
    ]);
    // The order is the same every time, and the same in a single page of all items.
    expect(await namesOf(list, opened.im, 100)).toEqual(names);
  });

  test("are not requested when the loop has enough", async () => {
    const opened = await openClient();
    await list.fill(opened, 5);
    expect(await namesOf(list, opened.im, 2, 2)).toHaveLength(2);
    expect(opened.queries(id)).toHaveLength(1);
  });

  if (list.limit !== undefined)
    test("never exceed the vendor's limit", async () => {
      const { im, queries } = await openClient();
      const { limit = 0 } = list;
      await expect(namesOf(list, im, limit + 1)).rejects.toThrow(`count: at most ${limit}, got ${limit + 1}`);
      expect(queries(id)).toEqual([]);
      await namesOf(list, im, limit);
      expect(queries(id)).toHaveLength(1);
    });
});

test.each(["listAdmins", "listGroups", "listChatRooms", "listSensitiveWords"])(
  "an empty list is one empty page: %s",
  async (id) => {
    const { im, queries } = await openClient();
    expect(await namesOf(lists[id] as List, im, 2)).toEqual([]);
    expect(queries(id)).toHaveLength(1);
  },
);

describe("a list that changes while it is read", () => {
  test("continues to the new items", async () => {
    const opened = await openClient();
    await (lists.listGroups as List).fill(opened, 4);
    const names: string[] = [];
    for await (const { name } of paginate(opened.im.listGroups, { count: 2 })) {
      names.push(name);
      if (names.length === 1)
        await opened.im.createGroup({ body: { owner_username: "caiyh", name: "late" } });
    }
    expect(names).toEqual([...numbered(4, "group"), "late"]);
  });

  test("ends at its current end", async () => {
    const opened = await openClient();
    await (lists.listGroups as List).fill(opened, 6);
    const totals: number[] = [];
    for await (const { total, groups } of paginate(opened.im.listGroups, { count: 2 }).pages()) {
      totals.push(total);
      for (const { gid } of groups) await opened.im.deleteGroup({ gid });
    }
    // Offsets shift when items are removed: of six groups, the two that moved up are skipped.
    expect(totals).toEqual([6, 4]);
    expect((await opened.im.listGroups({})).groups.map(byName)).toEqual(["group2", "group3"]);
  });
});

test("ids beyond 2^53 pass through client, spec and sandbox exactly", async () => {
  const { jmessage, proxy, sandbox, close } = await startStack({
    proxy: true,
    api: "jmessage-im",
    sandbox: {
      jmessage: {
        history: { messages: [] },
        firstGroupId: 9007199254740993n,
        firstChatRoomId: "9223372036854775806",
      },
    },
  });
  onTestFinished(close);
  const { im } = jmessage;
  sandbox.jmessage.addUser({ username: "caiyh", password: PASSWORD });
  const { gid } = await im.createGroup({ body: { owner_username: "caiyh", name: "Lunch" } });
  expect(gid).toBe("9007199254740993");
  expect((await im.getGroup({ gid })).gid).toBe(gid);
  await im.setGroupShield({ username: "caiyh", body: { add: [gid] } });
  await im.setDoNotDisturb({ username: "caiyh", body: { group: { add: [gid] } } });
  for await (const group of paginate(im.listGroups, { count: 1 })) await im.deleteGroup({ gid: group.gid });
  const { chatroom_id } = await im.createChatRoom({ body: { owner_username: "caiyh", name: "Room" } });
  expect(chatroom_id).toBe("9223372036854775806");
  expect(await im.getChatRooms({ body: [chatroom_id] })).toMatchObject([{ id: chatroom_id }]);
  expect((await im.listChatRoomMembers({ room_id: chatroom_id })).total).toBe(1);
  expect(sandbox.jmessage.groups()).toEqual([]);
  expect(proxy.violations).toEqual([]);
});
