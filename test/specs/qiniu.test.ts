import { readdir, readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { followReferences, writeReference } from "../../src/openapi/reference.ts";
import { bundle, type Document } from "./linters.ts";

let spec: Document;
let ajv: Ajv2020;
beforeAll(async () => {
  spec = await bundle("qiniu");
  ajv = new Ajv2020({ strict: false, allErrors: true, formats: { int64: true, int32: true } });
  ajv.addSchema(spec, "spec");
});

const isA = (schema: string, value: unknown) => ajv.validate({ $ref: `spec${schema}` }, value);
const isResponse = ([method, path]: Operation, value: unknown) => {
  const holder = followReferences(spec, ["paths", path, method, "responses", "200"]);
  return isA(writeReference([...holder, "content", "application/json", "schema"]), value);
};
const request = (schema: string, value: unknown) => isA(`#/components/schemas/${schema}`, value);

type Operation = readonly [method: string, path: string];
const OPERATIONS: readonly Operation[] = [
  ["get", "/message/unread"],
  ["delete", "/message/conversation"],
  ["get", "/message/conversation"],
  ["get", "/message/ack"],
  ["post", "/message/send"],
  ["put", "/message/send"],
  ["post", "/message/notify"],
  ["put", "/message/notify"],
  ["post", "/message/recall"],
  ["put", "/message/recall"],
  ["post", "/message/broadcast"],
  ["post", "/token/user"],
  ["post", "/token/id"],
  ["post", "/token/login"],
];

/** The vendor's sample of a stored message, with typos corrected. */
const printed = {
  msg_id: 12345678,
  ctype: "TEXT",
  content: "",
  attachment: "",
  config: "",
  timestamp: 1658745473000,
  status: "READ",
  from_xid: { uid: 123, device_sn: 123 },
  to_xid: { uid: 456, device_sn: 123 },
};
const page = (...messages: object[]) => ({
  code: 200,
  message: "",
  data: { is_last: false, next_msg_id: 1, messages },
});
const printedRequest = {
  transaction_id: 12345,
  type: 1,
  from_user_id: 1,
  targets: [123, 456],
  content_type: 0,
  content: "<content>",
  ext: "<ext info>",
  config: "<config info>",
  attachment: "<attachment>",
};

describe("the vendor's sample", () => {
  it.each(OPERATIONS.filter(([method, path]) => method === "delete" || /ack|send|notify|recall/.test(path)))(
    "is a response of %s %s",
    (...operation) => {
      expect(isResponse(operation, { code: 200, message: "", data: true })).toBe(true);
    },
  );

  it("is a list of conversations, and a page of messages", () => {
    const conversation = { conversation_id: { uid: 1, device_sn: 123 }, num: 3 };
    expect(isResponse(["get", "/message/unread"], { code: 200, message: "", data: [conversation] })).toBe(
      true,
    );
    expect(isResponse(["get", "/message/conversation"], page(printed))).toBe(true);
  });

  it("is a request, except for the trailing space in the name of a field", () => {
    const { transaction_id, ...rest } = printedRequest;
    expect(request("MessageRequest", printedRequest)).toBe(true);
    expect(request("MessageRequest", { ...rest, "transaction_id ": transaction_id })).toBe(false);
    expect(request("RecallRequest", { conversation_id: 12345, msg_id: 1 })).toBe(true);
  });
});

describe("what the vendor's connector sends", () => {
  const text = { type: 1, from_user_id: 2302128618880, targets: [2199040544848], content_type: 0 };
  it.each([
    ["a text message", { ...text, content: "hi", config: "{}", ext: "" }],
    [
      "an image",
      { ...text, content_type: 1, content: "", attachment: "{}", online_only: false, related_mid: 0 },
    ],
    ["more text", { ...text, content_type: 11, content: "more", related_mid: 597082345678901200 }],
    ["new text for a group", { ...text, type: 2, content_type: 12, content: "new", related_mid: 1 }],
  ])("is a request: %s", (_, body) => {
    expect(request("MessageRequest", body)).toBe(true);
  });

  it("identifies the app by a string", () => {
    expect(ajv.validate(spec.components.parameters.AppId.schema, "welovemaxim")).toBe(true);
  });
});

describe("a message request", () => {
  it.each(["type", "targets", "content_type"])("must have %s", (field) => {
    expect(request("MessageRequest", { ...printedRequest, [field]: undefined })).toBe(false);
  });

  it("may have no content, as in the vendor's guide", () => {
    const attachment = '{"dName":"menu.pdf","url":"https://files.example.com/menu.pdf"}';
    const file = { from_user_id: 1, content_type: 4, attachment, ext: "{}", targets: [2], type: 1 };
    expect(request("MessageRequest", file)).toBe(true);
  });

  it("goes to users or groups, with the types 0 to 12", () => {
    for (const type of [0, 3]) expect(request("MessageRequest", { ...printedRequest, type })).toBe(false);
    for (const content_type of [-1, 13])
      expect(request("MessageRequest", { ...printedRequest, content_type })).toBe(false);
    for (let content_type = 0; content_type <= 12; content_type++)
      expect(request("MessageRequest", { ...printedRequest, content_type })).toBe(true);
  });
});

describe.each(OPERATIONS)("%s %s", (...operation) => {
  it("may lead to an error, listed or not", () => {
    expect(isResponse(operation, { code: 10008, message: "refused" })).toBe(true);
    expect(isResponse(operation, { code: 99999, message: "refused", data: null })).toBe(true);
  });

  it("may lead to an error without a message", () => {
    expect(isResponse(operation, { code: 10008 })).toBe(true);
    expect(isResponse(operation, { code: 10008, message: null, data: null })).toBe(true);
  });

  it("never leads to a success without data", () => {
    expect(isResponse(operation, { code: 200, message: "" })).toBe(false);
  });
});

it("lists every operation in these tests", () => {
  const listed = Object.entries<Document>(spec.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method} ${path}`),
  );
  expect(OPERATIONS.map((one) => one.join(" ")).sort()).toEqual(listed.sort());
});

describe("a message record", () => {
  const accepts = (changes: object) =>
    isResponse(["get", "/message/conversation"], page({ ...printed, ...changes }));
  it("may have unknown fields, an unknown type and an unknown status", () => {
    expect(accepts({ ctype: "RTC", status: "GONE", ext: "{}", edited: true })).toBe(true);
  });

  it.each(["msg_id", "ctype", "timestamp", "status", "from_xid", "to_xid"])("must have %s", (field) => {
    expect(accepts({ [field]: undefined })).toBe(false);
  });

  it.each(["content", "attachment", "ext", "config"])("may have no %s, or null", (field) => {
    expect(accepts({ [field]: undefined })).toBe(true);
    expect(accepts({ [field]: null })).toBe(true);
  });

  it("may be from a device without a number", () => {
    expect(accepts({ from_xid: { uid: 1 }, to_xid: { uid: 2 } })).toBe(true);
  });

  it("keeps its strings out of logs", () => {
    for (const schema of ["Message", "MessageRequest"])
      for (const field of ["content", "attachment", "ext", "config"])
        expect(spec.components.schemas[schema].properties[field]["x-sensitive"]).toBe(true);
  });
});

/** The vendor's Swagger has null for what is empty, and requires no field of a response. */
describe("a response with null for what there is none of", () => {
  it("is one without ids", () => {
    for (const method of ["post", "put"])
      expect(
        isResponse([method, "/message/send"], { code: 200, message: null, data: true, msg_ids: null }),
      ).toBe(true);
  });

  it("is a token", () => {
    const none = { push_token: null, store_token: null, access_key_secret: null, public_key: null };
    const data = { token: "t", user_id: 1, encrypt_type: null, ...none };
    expect(isResponse(["post", "/token/user"], { code: 200, message: null, data })).toBe(true);
    expect(isResponse(["post", "/token/user"], { code: 200, data: { ...data, token: null } })).toBe(false);
  });

  it("is the last page", () => {
    for (const next of [{ next_msg_id: null }, {}]) {
      const last = { code: 200, message: null, data: { is_last: true, messages: [], ...next } };
      expect(isResponse(["get", "/message/conversation"], last)).toBe(true);
    }
  });
});

describe("a request for a token", () => {
  const isRequest = (value: unknown) =>
    isA(
      writeReference([
        "paths",
        "/token/user",
        "post",
        "requestBody",
        "content",
        "application/json",
        "schema",
      ]),
      value,
    );
  it("names the user or the mobile number, as the vendor's web SDK does", () => {
    expect(isRequest({ name: "alice", password: "p" })).toBe(true);
    expect(isRequest({ mobile: "13800000001", password: "p", device_guid: "d" })).toBe(true);
    expect(isRequest({ password: "p" })).toBe(false);
  });
});

describe("ids", () => {
  it("are 64 bits wide", () => {
    const { Message, MessageRequest, SendOutcome } = spec.components.schemas;
    const ids = [
      Message.properties.from_xid.properties.uid,
      Message.properties.to_xid.properties.uid,
      MessageRequest.properties.targets.items,
      SendOutcome.anyOf[0].properties.msg_ids.items,
    ];
    for (const id of ids) expect(id).toMatchObject({ type: "integer", format: "int64" });
    const { parameters } = spec.paths["/message/conversation"].get;
    for (const { name, schema } of parameters.filter(({ name = "" }) => /_id/.test(name)))
      expect([name, schema.format]).toEqual([name, "int64"]);
  });

  // JSON tools read numbers as doubles; these values are not changed by that.
  it("of the examples survive a parser that rounds", async () => {
    const all = await readdir("specs/qiniu", { recursive: true });
    // The description at the root contains an id that does not.
    const files = all.filter((file) => file.endsWith(".yaml") && file !== "openapi.yaml");
    const texts = await Promise.all(files.map((file) => readFile(`specs/qiniu/${file}`, "utf8")));
    const examples = texts.flatMap((text) => text.match(/(?<=[ [])\d{16,}(?=[\],\n ])/g) ?? []);
    expect(examples.length).toBeGreaterThan(10);
    for (const value of examples) expect(String(Number(value))).toBe(value);
  });
});

describe("the examples of a conversation", () => {
  it("lead from page to page, backwards, without a gap or a duplicate", () => {
    const { parameters, responses } = spec.paths["/message/conversation"].get;
    const { examples } = responses["200"].content["application/json"];
    const argument = (name: string, set: string) =>
      parameters.find((one: Document) => one.name === name).examples[set].value;
    const sets = ["firstPage", "nextPage", "lastPage"];
    const pages: Document[] = sets.map((set) => examples[set].value.data);
    let start = 0;
    for (const [index, { next_msg_id, is_last, messages }] of pages.entries()) {
      const set = sets[index] as string;
      expect(argument("msg_id_start", set)).toBe(start);
      if (start > 0) expect(messages[0].msg_id).toBe(start);
      expect(messages.length).toBeLessThanOrEqual(argument("limit", set));
      expect(is_last).toBe(set === "lastPage");
      for (const { from_xid, to_xid } of messages)
        expect([from_xid.uid, to_xid.uid]).toContain(argument("opposite_id", set));
      start = next_msg_id;
    }
    const ids = pages.flatMap(({ messages }) => messages.map(({ msg_id }: Document) => msg_id));
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    expect(new Set(ids).size).toBe(5);
  });
});

it("has the version of the package", async () => {
  expect(spec.info.version).toBe(JSON.parse(await readFile("package.json", "utf8")).version);
});
