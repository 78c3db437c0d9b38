import { createHash } from "node:crypto";
import { request as httpRequest } from "node:http";
import { describe, expect, it } from "vitest";
import type { SandboxRequest } from "../../../src/sandbox/frame/simulator.ts";
import { startPlanted } from "./planted-api.ts";

/** Serves the API, and records what reached a handler. */
async function startKeeping(id: string) {
  const got: SandboxRequest[] = [];
  const keep = async (request: SandboxRequest) => {
    got.push(request);
    return { status: 200, body: {} };
  };
  return { ...(await startPlanted({ [id]: keep })), got };
}

describe("a JSON body", () => {
  it("reaches the handler with large integers exact, and everything else as it is", async () => {
    const { post, got } = await startKeeping("addThing");
    const extra = `{"9007199254740993":"12345678901234567890","t":"i1","__proto__":{"\\"a":-9223372036854775809},
      "f":1234567890123456.5,"e":1e+20,"s":[1,-2.5,true,null,"\\\\",""],"safe":9007199254740991,"i":"é\\u0041"}`;
    const { status } = await post("/things", `{"id": -9007199254740993, "extra": ${extra}}`);
    expect(status).toBe(200);
    const body = got[0]?.body as { id: bigint; extra: Record<string, unknown> };
    expect(body.id).toBe(-9007199254740993n);
    expect(Object.entries(body.extra)).toEqual([
      ["9007199254740993", "12345678901234567890"],
      ["t", "i1"],
      ["__proto__", { '"a': -9223372036854775809n }],
      ["f", 1234567890123456.5],
      ["e", 1e20],
      ["s", [1, -2.5, true, null, "\\", ""]],
      ["safe", 9007199254740991],
      ["i", "éA"],
    ]);
  });

  it.each([
    ["9223372036854775807", 200],
    ["-9223372036854775808", 200],
    ["9223372036854775808", 400],
    ["-9223372036854775809", 400],
    ["1e30", 400],
    ["1.5", 400],
    ['"1"', 400],
  ])("with the 64-bit id %s leads to %i", async (id, status) => {
    const { post } = await startKeeping("addThing");
    expect(await post("/things", `{"id":${id}}`)).toMatchObject({ status });
  });

  it("may contain integers beyond 64 bits where the spec sets no type", async () => {
    const { post, got } = await startKeeping("addThing");
    await post("/things", '{"id":1,"extra":{"n":99999999999999999999}}');
    expect(got[0]?.body).toEqual({ id: 1, extra: { n: 99999999999999999999n } });
  });

  const send = async (init: RequestInit) => {
    const { get, got } = await startKeeping("addThing");
    const response = await get("/things", { method: "POST", ...init });
    return { status: response.status, body: await response.json(), got };
  };
  const type = { "Content-Type": "application/json; charset=utf-8" };

  it.each([
    ["is not JSON", { headers: type, body: '{"id":' }, 400, "malformed"],
    ["is not UTF-8", { headers: type, body: new Uint8Array([0x22, 0xff, 0x22]) }, 400, "malformed"],
    ["is missing", { headers: type }, 400, "noBody"],
    ["is of another type", { headers: { "Content-Type": "text/plain" }, body: '{"id":1}' }, 415, "mediaType"],
  ])("that %s is rejected", async (_, init, status, kind) => {
    const result = await send(init);
    expect(result).toMatchObject({
      status,
      body: { kind, message: expect.stringMatching(/body|Content-Type/) },
    });
    expect(result.got).toEqual([]);
  });

  it("may have no Content-Type", async () => {
    const { status, got } = await send({ body: new TextEncoder().encode('{"id":1}') });
    expect([status, got[0]?.body]).toEqual([200, { id: 1 }]);
  });

  it("may be missing if the spec does not require it", async () => {
    const { get, got } = await startKeeping("maybeThing");
    expect((await get("/things", { method: "PUT" })).status).toBe(200);
    expect(got[0]?.body).toBeUndefined();
  });

  it("of an operation without one is ignored", async () => {
    const { get, got } = await startKeeping("dropThings");
    expect((await get("/things", { method: "DELETE", body: "not even JSON" })).status).toBe(200);
    expect(got[0]).not.toHaveProperty("body", expect.anything());
  });

  it("is rejected when it is larger than 64 MiB, and the connection stays open", async () => {
    const { get, post, got } = await startKeeping("addThing");
    const response = await get("/things", {
      method: "POST",
      headers: type,
      body: new Uint8Array(64 * 1024 * 1024 + 1).fill(0x20),
    });
    expect([response.status, await response.json()]).toMatchObject([413, { kind: "tooLarge" }]);
    expect(got).toEqual([]);
    expect(await post("/things", { id: 1 })).toMatchObject({ status: 200 });
  });

  it.each([
    ["lists", "[".repeat(100_000) + "]".repeat(100_000)],
    ["objects", `${'{"parts":'.repeat(5000)}1${"}".repeat(5000)}`],
    ["a list that never ends", "[".repeat(2_000_000)],
  ])("of %s within each other is refused as malformed, by its depth", async (_, body) => {
    expect(await send({ headers: type, body })).toEqual({
      status: 400,
      body: { message: "The body has more than 100 levels of objects and lists", kind: "malformed", at: [] },
      got: [],
    });
  });

  it("of 100 levels is read, and brackets in strings do not count", async () => {
    const body = `{"id":1,"name":"\\"${"[".repeat(4)}","parts":${"[".repeat(99)}${"]".repeat(99)}}`;
    const { body: refused } = await send({ headers: type, body });
    expect(refused).toMatchObject({ kind: "body" });
  });

  it("of JSON is refused when it is larger than 2 MiB", async () => {
    const body = `{"id":1,"name":"${"x".repeat(2 * 1024 * 1024)}"}`;
    expect(await send({ headers: type, body })).toMatchObject({
      status: 413,
      body: { message: "The body is larger than 2097152 bytes", kind: "tooLarge" },
    });
  });

  it("that is truncated does no harm, and does not count as a failure of the sandbox", async () => {
    const { url, lines, post, got } = await startKeeping("addThing");
    const half = httpRequest(`${url}/things`, { method: "POST", headers: { "Content-Length": 100 } });
    const gone = new Promise((resolve) => half.once("error", resolve).once("close", resolve));
    half.write('{"id":', () => half.destroy());
    await gone;
    expect(await post("/things", { id: 1 })).toMatchObject({ status: 200 });
    expect(got).toHaveLength(1);
    expect(lines).toEqual(["planted POST /things 200"]);
  });
});

describe("a violation of the spec", () => {
  it.each<[string, object, string]>([
    ["/things", {}, "id is missing"],
    ["/things", { id: 1, color: "red" }, "color is not a known field"],
    ["/things", { id: 1, kind: "huge" }, "kind must be one of big, small"],
    ["/things", { id: 1, name: "abc" }, "name must have 4 to 8 bytes"],
    ["/things", { id: 1, name: "éééé1" }, "name must have 4 to 8 bytes"],
    ["/things", { id: 1, alias: "too long it is" }, "alias must have 4 to 8 bytes"],
    ["/things", { id: 1, parts: [{}, { parts: [{ parts: 7 }] }] }, "parts[1].parts[0].parts must be array"],
    ["/things", [], "The body must be object"],
    ["/shapes", { version: 1, kind: "circle", body: {} }, "body.radius is missing"],
    ["/shapes", { version: 1, kind: "square", body: {} }, "body.side is missing"],
    ["/shapes", { version: 2, kind: "square", body: { side: 1 } }, "version must be 1"],
    ["/shapes", { version: 1, kind: "star", body: {} }, "kind must be one of circle, square"],
    ["/shapes", { version: 1, body: { side: 1 } }, "kind is missing"],
    ["/shapes", { version: 1, kind: "square", body: { side: 1 }, fill: 1 }, "fill is not a known field"],
  ])("is named: %s %j", async (path, body, message) => {
    const { post } = await startPlanted({});
    expect(await post(path, body)).toMatchObject({ status: 400, body: { message, kind: "body" } });
  });

  it("passes if only the vendor's prose forbids it", async () => {
    const { post } = await startPlanted({});
    expect(await post("/things", { id: 1, alias: "abc", name: "éé" })).toMatchObject({ status: 200 });
  });

  it("can be left to the simulator entirely", async () => {
    const judge = ({ problems }: SandboxRequest) => ({
      status: 200,
      body: problems.map(({ at, keyword }) => [at, keyword]),
    });
    const { post } = await startPlanted({ addThing: judge }, { selfValidating: new Set(["addThing"]) });
    const { body } = await post("/things", { kind: "huge", parts: [{}, {}, {}] });
    expect(body).toEqual([
      [["id"], "required"],
      [["kind"], "enum"],
      [["parts"], "maxItems"],
    ]);
  });

  it.each([
    [undefined, "X-Owner is missing"],
    ["me", "X-Owner must be integer"],
    ["99999999999999999999", 'X-Owner must match format "int64"'],
  ])("is named in a header: %s", async (owner, message) => {
    const { get } = await startPlanted({});
    const response = await get("/things", { headers: owner === undefined ? {} : { "x-owner": owner } });
    expect([response.status, await response.json()]).toMatchObject([400, { message, kind: "parameter" }]);
  });
});

describe("a form", () => {
  const upload = async (form: FormData) => {
    const { get, got } = await startKeeping("addFile");
    const response = await get("/files", { method: "POST", body: form });
    return { status: response.status, body: await response.json(), parts: got[0]?.body };
  };

  it("arrives with its strings and files, byte for byte", async () => {
    const form = new FormData();
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
    form.append("note", "第一");
    form.append("file", new File([bytes], "图.bin", { type: "image/png" }));
    const { status, parts } = await upload(form);
    const { note, file } = parts as { note: string; file: File };
    expect([status, note, file.name, file.type]).toEqual([200, "第一", "图.bin", "image/png"]);
    expect(digest(await file.arrayBuffer())).toBe(digest(bytes.buffer));
  });

  it("is validated like a body, files by their size", async () => {
    const form = new FormData();
    expect((await upload(form)).body).toMatchObject({ kind: expect.stringMatching(/body|malformed/) });
    form.append("file", new File([new Uint8Array(1001)], "large.bin"));
    expect((await upload(form)).body).toMatchObject({ message: "file must have 0 to 1000 bytes" });
    form.set("file", new File(["x"], "small.bin"));
    form.append("other", "1");
    expect((await upload(form)).body).toMatchObject({ message: "other is not a known field" });
  });

  it.each([
    ["the boundary in quotes", '"a b"', "a b", 'form-data; name="file"; filename="图.bin"', "图.bin"],
    ["nothing in quotes", "b", "b", "form-data; name=file; filename=a.bin; filename*=utf-8''a.bin", "a.bin"],
    ["no spaces", "=b", "=b", 'form-data;name="file";filename="C:\\menu.bin"', "C:\\menu.bin"],
    ["the name encoded", "b", "b", "form-data; name=file; filename*=UTF-8''%E5%9B%BE.bin", "图.bin"],
    ["the name encoded wrongly", "b", "b", "form-data; name=file; filename*=UTF-8''%E5%9.bin", "%E5%9.bin"],
    ["a quotation mark in the name", "b", "b", 'form-data; name="file"; filename="a%22b"', 'a"b'],
  ])("is read as clients write it, with %s", async (_, parameter, boundary, disposition, name) => {
    const { get, got } = await startKeeping("addFile");
    const parts = [`preamble\r\n--${boundary}`, `content-disposition: ${disposition}`, "", `--${boundary}x`];
    const again = [
      `--${boundary}`,
      'Content-Disposition: form-data; name="note"',
      "",
      "",
      `--${boundary}--`,
      "",
    ];
    const response = await get("/files", {
      method: "POST",
      headers: { "Content-Type": `multipart/form-data; boundary=${parameter}` },
      body: [...parts, ...again].join("\r\n"),
    });
    const [{ body }] = got as unknown as [{ body: { note: string; file: File } }];
    const { note, file } = body;
    expect([response.status, note, file.name, await file.text()]).toEqual([200, "", name, `--${boundary}x`]);
  });

  it.each(["multipart/form-data", "multipart/form-data; boundary=other"])(
    "without its parts is rejected: %s",
    async (type) => {
      const { get } = await startKeeping("addFile");
      const init = { method: "POST", headers: { "Content-Type": type }, body: "--b\r\nnothing" };
      const response = await get("/files", init);
      expect([response.status, await response.json()]).toMatchObject([400, { kind: "malformed" }]);
    },
  );

  function digest(bytes: ArrayBufferLike) {
    return createHash("sha256").update(new Uint8Array(bytes)).digest("hex");
  }
});
