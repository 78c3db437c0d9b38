import { describe, expect, it } from "vitest";
import { findContradictions, listObjects, responseOf, type Story } from "../support/story.ts";

const MAIN_APP = "4f7aef34fb361292c566a1cd";

/** Everybody in the examples, and where they are. Numbers are derived from it. */
const cast = {
  lunchGroup: { gid: 10055201, members: ["caiyh", "javen", "dev_fang"], guests: ["annie"] },
  groups: [10055201, 10055202, 10055203],
  rooms: { 10000001: ["javen", "caiyh", "dev_fang"], 10000002: ["dev_fang"], 10000003: ["caiyh"] },
  blocked: { own: ["dev_fang"], others: ["peter"] },
};

const story: Story = {
  apis: ["jmessage-im", "jmessage-report", "jmessage-report-v1"],
  kinds: [
    {
      name: "user",
      identify: ({ username, appkey = MAIN_APP, error }) =>
        typeof username === "string" && !error ? `${appkey}/${username}` : undefined,
      // What a group, a chat room or a friend knows about the user.
      varying: ["appkey", "flag", "room_ctime", "note_name", "others"],
    },
    { name: "group", identify: ({ gid }) => gid?.toString(), varying: [] },
    {
      name: "chat room",
      identify: ({ id, max_member_count }) => (max_member_count && id ? String(id) : undefined),
      varying: [],
    },
    { name: "message", identify: ({ msgid }) => msgid?.toString(), varying: [] },
    { name: "upload", identify: ({ media_id }) => media_id?.toString(), varying: [] },
  ],
};

const im = (id: string, name: string) => responseOf("jmessage-im", id, name);
const report = (id: string, name: string) => responseOf("jmessage-report", id, name);
const namesIn = (users: { username: string }[]) => users.map(({ username }) => username).sort();

interface Message {
  msgid: number;
  target_type: string;
  target_id: string;
  from_id: string;
  create_time: number;
}
const messages = [
  ...new Map(
    listObjects(story)
      .filter(({ object }) => "msgid" in object)
      .map(({ object }) => [object.msgid, object as unknown as Message]),
  ).values(),
];
const sentBy = (user: string) => messages.filter(({ from_id }) => from_id === user);
const sentTo = (type: string) => messages.filter(({ target_type }) => target_type === type);

describe("the examples of JMessage tell one story", () => {
  it("shows everybody and everything with the same fields wherever they appear", () => {
    expect(findContradictions(story)).toEqual([]);
    expect(
      findContradictions(story, [
        { place: "here", object: { username: "lin", gender: 1 } },
        { place: "there", object: { username: "lin", gender: 2 } },
      ]),
    ).toEqual([`user ${MAIN_APP}/lin.gender: 1 in here, 2 in there`]);
  });

  it("shows a profile in full or only in part, never without what every profile of the user has", () => {
    const profiles = listObjects(story).filter(
      ({ object }) => object.username === "caiyh" && object.nickname,
    );
    expect(profiles.length).toBeGreaterThan(3);
    for (const { object } of profiles) expect(object.extras).toEqual({ team: "backend" });
  });

  it("has the members that the groups were created with", () => {
    const { members, guests } = cast.lunchGroup;
    expect(namesIn(im("listGroupMembers", "lunchGroup"))).toEqual([...members].sort());
    expect(namesIn(im("listCrossAppGroupMembers", "lunchGroup"))).toEqual([...members, ...guests].sort());
  });

  it("counts as many groups as there are, in lists and statistics", () => {
    const pages = ["firstPage", "nextPage"].map((page) => im("listGroups", page));
    expect(pages.flatMap(({ groups }) => groups).map(({ gid }) => gid)).toEqual(cast.groups);
    for (const { total } of pages) expect(total).toBe(cast.groups.length);
    for (const { total_group } of report("getGroupStatistics", "days"))
      expect(total_group).toBe(cast.groups.length);
  });

  it("counts the members of chat rooms, and each room is in the lists of its members", () => {
    const rooms = ["firstPage", "nextPage"].flatMap((page) => im("listChatRooms", page).rooms);
    const counts = rooms.map(({ id, total_member_count }) => [String(id), total_member_count]);
    expect(counts).toEqual(Object.entries(cast.rooms).map(([id, members]) => [id, members.length]));
    const members = ["firstPage", "nextPage"].flatMap((page) => im("listChatRoomMembers", page).users);
    expect(namesIn(members)).toEqual([...cast.rooms[10000001]].sort());
    const hers = Object.entries(cast.rooms).filter(([, names]) => names.includes("caiyh"));
    expect(im("listUserChatRooms", "caiyh").map(({ id }: { id: number }) => String(id))).toEqual(
      hers.map(([id]) => id),
    );
  });

  it("has the same devices and the same blocked users in every operation", () => {
    const [{ devices }] = im("queryUserStatuses", "twoUsers");
    expect(im("checkUsersExist", "twoNames")[0].devices).toEqual(devices);
    expect(im("getUserStatus", "caiyh")).toEqual({
      login: devices.some(({ login }: { login: boolean }) => login),
      online: devices.some(({ online }: { online: boolean }) => online),
    });
    expect(namesIn(im("getBlacklist", "caiyh"))).toEqual(cast.blocked.own);
    expect(namesIn(im("getCrossAppBlacklist", "caiyh"))).toEqual([
      ...cast.blocked.own,
      ...cast.blocked.others,
    ]);
  });

  it.each([
    ["listMessages", messages.length],
    ["listUserMessages", sentBy("caiyh").length],
    ["listGroupMessages", sentTo("group").length],
    ["listChatRoomMessages", sentTo("chatroom").length],
  ])("%s counts the messages that exist: %i", (id, count) => {
    for (const page of ["firstPage", "nextPage", "lastPage"]) expect(report(id, page).total).toBe(count);
    const v1 = responseOf("jmessage-report-v1", `${id}V1`, "firstPage");
    if (v1) expect(v1.total).toBe(count);
  });

  it("has statistics of these messages and users", () => {
    const { send_msg_stat, group_msg_stat, single_msg_stat } = report("getMessageStatistics", "days");
    expect(send_msg_stat[0]).toMatchObject({
      group_send_msg: sentTo("group").length,
      single_send_msg: sentTo("single").length,
    });
    const [day, , last] = report("getUserStatistics", "days");
    expect(day.send_msg_users).toBe(new Set(messages.map(({ from_id }) => from_id)).size);
    expect(im("listUsers", "firstPage").total).toBe(last.total_users);
    expect(sum(Object.values(group_msg_stat))).toBe(total(send_msg_stat, "group_send_msg"));
    expect(sum(Object.values(single_msg_stat))).toBe(total(send_msg_stat, "single_send_msg"));
  });

  it.each(["hours", "months"])("has statistics by %s whose types add up", (name) => {
    const { send_msg_stat, group_msg_stat, single_msg_stat } = report("getMessageStatistics", name);
    expect(sum(Object.values(group_msg_stat))).toBe(total(send_msg_stat, "group_send_msg"));
    expect(sum(Object.values(single_msg_stat))).toBe(total(send_msg_stat, "single_send_msg"));
  });
});

const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0);
const total = (rows: Record<string, number>[], field: string) => sum(rows.map((row) => row[field] ?? 0));
