import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { resolve, writeReference } from "../../src/openapi/reference.ts";
import { bundle, type Document } from "./linters.ts";

let spec: Document;
let ajv: Ajv2020;
beforeAll(async () => {
  spec = await bundle("jmessage-im");
  ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    formats: { int64: true, binary: true, uri: /^https?:/ },
  });
  ajv.addSchema(spec, "spec");
});

const METHODS = ["get", "post", "put", "delete"];
const check = (value: unknown, ...keys: string[]): string => {
  const validate = ajv.compile({ $ref: `spec${writeReference(keys)}` });
  return validate(value) ? "" : ajv.errorsText(validate.errors);
};
const body = (path: string, method: string, value: unknown) =>
  check(value, "paths", path, method, "requestBody", "content", "application/json", "schema");
const checkResponse = (path: string, method: string, status: string, value: unknown) =>
  check(value, "paths", path, method, "responses", status, "content", "application/json", "schema");
const follow = (node: Document): Document => resolve(spec, node);

const message = (msg_type: string, msg_body: object, more: object = {}) => ({
  version: 1,
  target_type: "single",
  target_id: "javen",
  from_type: "admin",
  from_id: "fang",
  msg_type,
  msg_body,
  ...more,
});
const text = { extras: {}, text: "Hello, JMessage!" };
const image = {
  media_id: "qiniu/image/CE0ACD035CBF71F8",
  media_crc32: 2778919613,
  width: 3840,
  height: 2160,
  fsize: 3328738,
  format: "jpg",
};
const voice = {
  media_id: "qiniu/voice/j/A96B61EB3AF0E5CDE66D377DEA4F76B8",
  media_crc32: 1882116055,
  hash: "FoYn15bAGRUM9gZCAkvf9dolVH7h",
  fsize: 12344,
  duration: 6,
};
const { duration, ...voiceWithoutDuration } = voice;
const user = {
  username: "javen",
  nickname: "hello",
  avatar: "/avatar",
  birthday: "1990-01-24 00:00:00",
  gender: 0,
  signature: "orz",
  region: "shenzhen",
  address: "shenzhen",
  mtime: "2015-01-01 00:00:00",
  ctime: "2015-01-01 00:00:00",
};
const short = { username: "cai", nickname: "hello", mtime: user.mtime, ctime: user.ctime };
const newUser = { username: "dev_fang", password: "password" };

describe("the vendor's sample", () => {
  it.each<[path: string, method: string, value: unknown]>([
    ["/v1/users", "post", [newUser]],
    ["/v1/users", "delete", ["USER1", "USER2"]],
    ["/v1/admins", "post", newUser],
    ["/v1/users/{username}", "put", { nickname: "Hello JMessage" }],
    ["/v1/users/{username}", "put", { birthday: "1990-01-24" }],
    ["/v1/users/userstat", "post", ["USER1", "USER2"]],
    ["/v1/users/{username}/password", "put", { new_password: "654321" }],
    ["/v1/users/{username}/blacklist", "put", ["test1", "test2"]],
    ["/v1/users/{username}/blacklist", "delete", ["test1", "test2"]],
    [
      "/v1/users/{username}/nodisturb",
      "post",
      {
        single: { add: ["username1", "username2"] },
        group: { add: [110000101], remove: [1000001111] },
        global: 0,
      },
    ],
    ["/v1/messages", "post", message("text", text)],
    ["/v1/messages", "post", message("image", image)],
    ["/v1/messages", "post", message("voice", voice)],
    ["/v1/messages", "post", message("custom", { json: "define yourself" })],
    ["/v1/users/{username}/friends", "post", ["user01", "user02"]],
    ["/v1/users/{username}/friends", "delete", ["user01", "user02"]],
    [
      "/v1/users/{username}/friends",
      "put",
      [{ note_name: "new note name", others: "好友备注文档", username: "user01" }],
    ],
  ])("is a request to %s (%s)", (path, method, value) => {
    expect(body(path, method, value)).toBe("");
  });

  it.each<[path: string, method: string, status: string, value: unknown]>([
    ["/v1/users", "post", "201", [{ username: "dev_fang" }]],
    ["/v1/admins", "get", "200", { total: 1233, start: 1100, count: 3, users: [short, short, short] }],
    ["/v1/users", "get", "200", { total: 12580, start: 1100, count: 100, users: [short] }],
    ["/v1/users/{username}", "get", "200", user],
    ["/v1/users/{username}/userstat", "get", "200", { login: true, online: false }],
    [
      "/v1/users/userstat",
      "post",
      "200",
      [
        { devices: [], username: "caiyh01" },
        { devices: [{ login: false, online: false, platform: "a" }], username: "Rauly" },
      ],
    ],
    ["/v1/users/{username}/blacklist", "get", "200", [user]],
    ["/v1/messages", "post", "201", { msg_id: 43143728109, msg_ctime: 1493794522950 }],
    ["/v1/resource", "get", "200", { url: "http://example.com/" }],
    [
      "/v1/users/{username}/friends",
      "get",
      "200",
      [{ ...user, note_name: "= =", others: "test", appkey: "pojkasouduioadk" }],
    ],
    ["/v1/sdkregister/status", "get", "200", { status: 0 }],
  ])("is a response of %s (%s, %s)", (path, method, status, value) => {
    expect(checkResponse(path, method, status, value)).toBe("");
  });

  it("is an uploaded image, file or recording, and nothing in between", () => {
    const common = { media_id: "qiniu/file/j/1BB3", media_crc32: 1415584260, fsize: 176512 };
    const validate = (value: object) => checkResponse("/v1/resource", "post", "200", value);
    expect(validate({ ...common, width: 720, height: 1280, format: "jpg" })).toBe("");
    expect(validate({ ...common, fname: "0839d1c0.dmp", hash: "FtH0kPT0" })).toBe("");
    expect(validate({ ...common, format: "m4a", hash: "FoYn15bA" })).toBe("");
    expect(validate(common)).not.toBe("");
  });

  it("covers 26 operations on users, messages, files and friends; one more is missing there", () => {
    const ours = ["Users", "Messages", "Media", "Friends", "Configuration"];
    const ids = Object.values<Document>(spec.paths).flatMap((item) =>
      METHODS.filter((method) => ours.includes(item[method]?.tags[0])).map((m) => item[m].operationId),
    );
    expect(ids).toHaveLength(27);
    expect(ids).toContain("checkUsersExist");
  });
});

describe("a sample of another revision", () => {
  const taken = { code: 899001, message: "The user  already exists" };
  const device = { login: false, online: false, platform: "a" };

  it.each<[revision: string, path: string, method: string, status: string, value: unknown]>([
    ["2016", "/v1/users", "post", "201", [{ username: "dev_fang" }, { username: "dev_javen", error: taken }]],
    ["2016", "/v1/messages", "post", "201", { msg_id: 43143728109 }],
    [
      "2019",
      "/v2/users/statuser",
      "post",
      "200",
      [
        { devices: [], username: "caiyh01", statuscode: 1, statusmsg: "no_exist" },
        { devices: [device], username: "Rauly", statuscode: 0 },
      ],
    ],
  ])("of %s is a response of %s (%s, %s)", (_, path, method, status, value) => {
    expect(checkResponse(path, method, status, value)).toBe("");
  });
});

describe("what the vendor's clients send", () => {
  it.each<[what: string, path: string, method: string, value: unknown]>([
    ["Python: a gender as a string", "/v1/users", "post", [{ ...newUser, nickname: "Fang", gender: "1" }]],
    ["Python: an administrator", "/v1/admins", "post", { username: "admin_fang", password: "password" }],
    ["Java: extras with a picture", "/v1/messages", "post", message("image", { ...image, extras: { a: 1 } })],
    ["PHP: a notification", "/v1/messages", "post", message("text", text, { notification: { alert: "a" } })],
    ["PHP: everything quiet", "/v1/users/{username}/nodisturb", "post", { global: 1 }],
    [
      "the response to an upload as a voice message",
      "/v1/messages",
      "post",
      message("voice", { ...voice, format: "m4a" }),
    ],
  ])("%s", (_, path, method, value) => {
    expect(body(path, method, value)).toBe("");
  });
});

describe("requests that the vendor would reject", () => {
  it.each<[what: string, path: string, method: string, value: unknown]>([
    ["a text message with a picture", "/v1/messages", "post", message("text", image)],
    ["a recording without its length", "/v1/messages", "post", message("voice", voiceWithoutDuration)],
    ["an unknown type", "/v1/messages", "post", message("file", image)],
    ["an unknown field", "/v1/messages", "post", message("text", text, { from: "fang" })],
    ["an unknown field in a body", "/v1/messages", "post", message("text", { ...text, txt: "" })],
    ["another version", "/v1/messages", "post", message("text", text, { version: 2 })],
    ["501 users", "/v1/users", "post", Array(501).fill(newUser)],
    ["101 users to delete", "/v1/users", "delete", Array(101).fill("javen")],
    ["501 friends", "/v1/users/{username}/friends", "post", Array(501).fill("javen")],
    ["no password", "/v1/users", "post", [{ username: "dev_fang" }]],
    ["a misspelled field", "/v1/users", "post", [{ ...newUser, nick_name: "Fang" }]],
    ["a name of three bytes", "/v1/admins", "post", { ...newUser, username: "tom" }],
    ["a name that begins with _", "/v1/admins", "post", { ...newUser, username: "_fang" }],
    ["a nickname of two lines", "/v1/users/{username}", "put", { nickname: "a\nb" }],
    ["a month 13", "/v1/users/{username}", "put", { birthday: "1990-13-01" }],
    ["a username in a profile", "/v1/users/{username}", "put", { username: "javen" }],
    ["a bare name", "/v1/users/{username}/blacklist", "put", "javen"],
  ])("%s", (_, path, method, value) => {
    expect(body(path, method, value)).not.toBe("");
  });
});

describe("the examples", () => {
  const operations = () =>
    Object.values<Document>(spec.paths).flatMap((item) => METHODS.filter((m) => item[m]).map((m) => item[m]));
  const contents = (holder: Document): Document[] => Object.values(follow(holder)?.content ?? {});
  const contentsOf = (operation: Document): Document[] =>
    Object.entries<Document>(operation.responses)
      .filter(([status]) => status.startsWith("2"))
      .flatMap(([, response]) => contents(response));

  const named = (path: string, method: string): Document =>
    Object.assign({}, ...contentsOf(spec.paths[path][method]).map(({ examples }) => examples));

  it("of arguments and responses are paired by name", () => {
    for (const operation of operations()) {
      const holders = [
        ...(operation.parameters ?? []).map(follow),
        ...contents(operation.requestBody),
        ...contentsOf(operation),
      ];
      const lists = holders.map(({ examples }) => Object.keys(examples).sort());
      // A part with a single example belongs to each of the others.
      const names = new Set(lists.filter((list) => list.length > 1).map(String));
      expect([...names], operation.operationId).toHaveLength(Math.min(names.size, 1));
    }
  });

  it("show a user the same everywhere", () => {
    const fields = ["nickname", "avatar", "birthday", "gender", "signature", "region", "address", "mtime"];
    const users = new Map<string, Document>();
    const visit = (value: Document): void => {
      if (typeof value !== "object" || value === null) return;
      const known = users.get(value.username) ?? {};
      for (const field of [...fields, "ctime"])
        if (field in value && field in known)
          expect(`${value.username} ${field} ${value[field]}`).toBe(
            `${value.username} ${field} ${known[field]}`,
          );
      if (value.username) users.set(value.username, { ...known, ...value });
      Object.values(value).forEach(visit);
    };
    for (const operation of operations())
      for (const { examples } of contentsOf(operation))
        for (const { value } of Object.values<Document>(examples)) visit(value);
    expect(users.size).toBeGreaterThan(4);
  });

  it("send what the uploads returned", () => {
    const uploaded = named("/v1/resource", "post");
    const sent = spec.paths["/v1/messages"].post.requestBody.content["application/json"].examples;
    const profile = named("/v1/users/{username}", "get").caiyh.value;
    expect(profile.avatar).toBe(uploaded.image.value.media_id);
    const { format, ...recording } = uploaded.voice.value;
    expect(sent.voice.value.msg_body).toMatchObject(recording);
  });

  it("retract a message that was sent", () => {
    const [sender, id] = spec.paths["/v1/messages/{username}/{msgid}/retract"].post.parameters;
    const sent = spec.paths["/v1/messages"].post.requestBody.content["application/json"].examples;
    expect(id.examples.text.value).toBe(named("/v1/messages", "post").text.value.msg_id);
    expect(sender.examples.text.value).toBe(sent.text.value.from_id);
  });
});

it("retries no request that may act twice", () => {
  const never = Object.values<Document>(spec.paths).flatMap((item) =>
    METHODS.filter((m) => item[m]?.["x-retry"] === "never").map((m) => item[m].operationId),
  );
  expect(never.sort()).toEqual([
    "createChatRoom",
    "createGroup",
    "registerAdmin",
    "registerUsers",
    "sendMessage",
    "uploadMedia",
  ]);
});

it("has the version of the package", async () => {
  expect(spec.info.version).toBe(JSON.parse(await readFile("package.json", "utf8")).version);
});
