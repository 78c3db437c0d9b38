import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { writeReference } from "../../src/openapi/reference.ts";
import { bundle, type Document } from "./linters.ts";

let spec: Document;
let operations: Map<string, string[]>;
let ajv: Ajv2020;
beforeAll(async () => {
  spec = await bundle("jmessage-im");
  operations = new Map(
    Object.entries<Document>(spec.paths).flatMap(([path, item]) =>
      ["get", "post", "put", "delete"]
        .filter((method) => item[method])
        .map((method): [string, string[]] => [item[method].operationId, ["paths", path, method]]),
    ),
  );
  ajv = new Ajv2020({ strict: false, allErrors: true, formats: { int64: true, binary: true, uri: true } });
  ajv.addSchema(spec, "spec");
});

const check = (id: string, value: unknown, ...place: string[]): string => {
  const keys = [...(operations.get(id) ?? []), ...place, "content", "application/json", "schema"];
  const validate = ajv.compile({ $ref: `spec${writeReference(keys)}` });
  return validate(value) ? "" : ajv.errorsText(validate.errors);
};
const body = (id: string, value: unknown) => check(id, value, "requestBody");
const checkResponse = (id: string, status: string, value: unknown) => check(id, value, "responses", status);

const fields = {
  gid: 12345,
  name: "jpush",
  desc: "push",
  appkey: "dcf71ef5082057832bd44fbd",
  mtime: "2014-07-01 00:00:00",
  ctime: "2014-06-05 00:00:00",
};
const group = { ...fields, MaxMemberCount: 500 };
const profile = {
  username: "javen",
  nickname: "hello",
  avatar: "/avatar",
  birthday: "1990-01-24 00:00:00",
  gender: 0,
  signature: "orz",
  region: "shenzhen",
  address: "shenzhen",
};
const times = { mtime: "2015-01-01 00:00:00", ctime: "2015-01-01 00:00:00" };
const room = {
  id: 10000001,
  owner_username: "xiaoming",
  max_member_count: 10000,
  appkey: "4f7aef34fb361292c566a1cd",
  name: "test",
  description: "test",
  total_member_count: 2,
  ctime: "2017-11-27 18:38:25",
};
const visitor = { username: "xia_12", flag: 0, room_ctime: "2017-11-16 19:13:07", ...times };
const APPKEY = "4f7aef34fb361292c566a1cd";
const newGroup = { owner_username: "tom", name: "群聊天室", members_username: ["eddie", "annie"] };

describe("the vendor's sample", () => {
  it.each<[id: string, value: unknown]>([
    ["createGroup", { ...newGroup, flag: 1, desc: "运动" }],
    ["updateGroupMembers", { add: ["test1", "test2"], remove: ["test3", "test4"] }],
    ["addGroupMembers", ["test1", "test2"]],
    ["removeGroupMembers", ["test1", "test2"]],
    ["setGroupShield", { add: [110000101], remove: [1000001111] }],
    ["silenceGroupMembers", ["username1", "username2"]],
    ["updateCrossAppGroupMembers", [{ appkey: APPKEY, add: ["test1", "test2"], remove: ["name3", "name4"] }]],
    [
      "updateCrossAppChatRoomMembers",
      [{ appkey: APPKEY, add: ["test1", "test2"], remove: ["name3", "name4"] }],
    ],
    ["addToCrossAppBlacklist", [{ appkey: APPKEY, usernames: ["test1", "test2"] }]],
    ["removeFromCrossAppBlacklist", [{ appkey: APPKEY, usernames: ["test1", "test2"] }]],
    [
      "setCrossAppDoNotDisturb",
      [{ appkey: APPKEY, single: { add: ["username1"] }, group: { add: [110000101], remove: [1000001111] } }],
    ],
    ["addCrossAppFriends", { appkey: APPKEY, users: ["username1", "username2"] }],
    ["removeCrossAppFriends", { appkey: APPKEY, users: ["username1", "username2"] }],
    [
      "updateCrossAppFriendNotes",
      [{ note_name: "new", others: "好友备注文档", username: "user01", appkey: APPKEY }],
    ],
    ["addSensitiveWords", ["spam"]],
    ["updateSensitiveWord", { new_word: "spam", old_word: "SPAM" }],
    ["removeSensitiveWord", { word: "spam" }],
    [
      "createChatRoom",
      { owner_username: "liming", name: "测试聊天室", description: "测试", members_username: [] },
    ],
    ["getChatRooms", [10000001, 10000002]],
    ["updateChatRoom", { owner_username: "135380113231", name: "中国人", description: "说什么来这" }],
  ])("is a request of %s", (id, value) => {
    expect(body(id, value)).toBe("");
  });

  it.each<[id: string, status: string, value: unknown]>([
    [
      "createGroup",
      "201",
      {
        ...{ gid: 12345, owner_username: "123456", name: "display_name" },
        members_username: [],
        MaxMemberCount: 500,
      },
    ],
    ["getGroup", "200", group],
    ["listUserGroups", "200", [group]],
    ["listGroups", "200", { total: 1233, start: 1100, count: 1, groups: [group] }],
    ["listGroupMembers", "200", [{ ...profile, flag: 0 }]],
    ["listCrossAppGroupMembers", "200", [{ ...profile, flag: 0, appkey: APPKEY }]],
    ["listCrossAppUserGroups", "200", [{ ...fields, max_member_count: 200 }]],
    ["getCrossAppBlacklist", "200", [{ ...profile, ...times, appkey: APPKEY }]],
    [
      "listSensitiveWords",
      "200",
      { start: 2, count: 1, words: [{ name: "spam", itime: "1970-01-17 16:49:11" }], total: 3 },
    ],
    ["getSensitiveWordFilter", "200", { status: 1 }],
    ["createChatRoom", "201", { chatroom_id: 1000000 }],
    ["getChatRooms", "200", [room, { ...room, id: 10000002 }]],
    ["listUserChatRooms", "200", [{ ...room, id: 100000 }]],
    ["listChatRooms", "200", { total: 1, rooms: [{ ...room, id: 62 }], start: 0, count: 1 }],
    ["listChatRoomMembers", "200", { total: 2, users: [visitor, visitor], count: 2, start: 0 }],
  ])("is a response of %s (%s)", (id, status, value) => {
    expect(checkResponse(id, status, value)).toBe("");
  });

  it("covers 39 operations on groups, chat rooms, words and other apps; one more is missing there", () => {
    const ours = ["Groups", "Cross-app", "Sensitive words", "Chat rooms"];
    const tags = [...operations.values()].map(
      ([, path = "", method = ""]) => spec.paths[path][method].tags[0],
    );
    expect(tags.filter((tag) => ours.includes(tag))).toHaveLength(40);
    expect(operations.has("transferGroupOwner")).toBe(true);
  });
});

/** The page of 2016: `level` was in place of `MaxMemberCount`. */
describe("a sample of an earlier revision", () => {
  const leveled = { ...fields, level: 3 };
  const { appkey, ...created } = { ...leveled, owner_username: "123456", members_username: [] };

  it.each<[id: string, status: string, value: unknown]>([
    ["createGroup", "201", created],
    ["getGroup", "200", leveled],
    ["listUserGroups", "200", [leveled]],
    ["listGroups", "200", { total: 1233, start: 1100, count: 1, groups: [leveled] }],
  ])("is a response of %s (%s)", (id, status, value) => {
    expect(checkResponse(id, status, value)).toBe("");
  });
});

describe("what the vendor's clients send", () => {
  it.each<[what: string, id: string, value: unknown]>([
    ["PHP: null where nothing is set", "createGroup", { ...newGroup, desc: null, avatar: null, flag: null }],
    ["Java: 0 where no kind is set", "createGroup", { ...newGroup, flag: 0 }],
    ["Python: some members", "updateGroupMembers", { add: ["test1", "test2"] }],
    ["Java: an empty list beside another", "updateGroupMembers", { add: [], remove: ["test1"] }],
    ["PHP: the owner's app", "transferGroupOwner", { username: "javen", appkey: APPKEY }],
    ["Java: the owner's app", "transferGroupOwner", { username: "javen", appKey: APPKEY }],
    ["Java: a silenced room", "createChatRoom", { owner_username: "javen", name: "test", flag: 1 }],
    ["PHP: one field", "updateChatRoom", { name: "test" }],
    ["PHP: one note", "updateCrossAppFriendNotes", [{ appkey: APPKEY, username: "user01", others: "a" }]],
  ])("%s", (_, id, value) => {
    expect(body(id, value)).toBe("");
  });
});

describe("requests that the vendor would reject", () => {
  it.each<[what: string, id: string, value: unknown]>([
    ["a group without a name", "createGroup", { owner_username: "tom" }],
    ["a third kind of group", "createGroup", { ...newGroup, flag: 3 }],
    ["a misspelled field", "updateGroup", { atar: "qiniu/image/CE0ACD035CBF71F8" }],
    ["nothing to update", "updateGroup", {}],
    ["neither add nor remove", "updateGroupMembers", {}],
    ["neither add nor remove across apps", "updateCrossAppGroupMembers", [{ appkey: APPKEY }]],
    ["no app key", "updateCrossAppChatRoomMembers", [{ add: ["test1"] }]],
    ["a group id as a string", "setGroupShield", { add: ["110000101"] }],
    ["a switch for everything", "setCrossAppDoNotDisturb", [{ appkey: APPKEY, global: 1 }]],
    ["501 friends", "addCrossAppFriends", { appkey: APPKEY, users: Array(501).fill("user01") }],
    [
      "a note of two lines",
      "updateCrossAppFriendNotes",
      [{ appkey: APPKEY, username: "user01", note_name: "a\nb" }],
    ],
    ["a word of 11 characters", "addSensitiveWords", ["12345678901"]],
    ["a word as a string", "removeSensitiveWord", "spam"],
    ["3001 members", "addChatRoomMembers", Array(3001).fill("user01")],
    ["no chat room", "getChatRooms", []],
  ])("%s", (_, id, value) => {
    expect(body(id, value)).not.toBe("");
  });
});
