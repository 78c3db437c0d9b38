import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { LARGE_ID, startPlanted } from "./planted-api.ts";

describe("bytes", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => 255 - index);
  const image = { status: 200, headers: { "Content-Type": "image/png" }, bytes };

  it("are sent as they are, with their type and length", async () => {
    const { get } = await startPlanted({ dropThings: () => image });
    const response = await get("/things", { method: "DELETE" });
    expect(response.headers.get("Content-Type")).toBe("image/png");
    expect(response.headers.get("Content-Length")).toBe("256");
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  it.each(["connection", "body"] as const)("are truncated by a fault (%s)", async (cut) => {
    const { get, faults } = await startPlanted({ dropThings: () => image });
    faults.add({ kind: "truncate", cut });
    const response = await get("/things", { method: "DELETE" });
    if (cut === "connection") await expect(response.arrayBuffer()).rejects.toThrow();
    else expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes.subarray(0, 128));
  });
});

it("text is never truncated within a character", async () => {
  const { get, faults } = await startPlanted({ dropThings: () => ({ status: 200, body: "好好好" }) });
  faults.add({ kind: "truncate", cut: "body" });
  expect(await (await get("/things", { method: "DELETE" })).text()).toBe('"好');
});

describe("a stream of bytes", () => {
  async function* stream() {
    for (const text of ["one ", "two ", "three"]) yield new TextEncoder().encode(text);
  }

  it("is sent to its end", async () => {
    const { get } = await startPlanted({ dropThings: () => ({ status: 200, bytes: stream() }) });
    const response = await get("/things", { method: "DELETE" });
    expect(response.headers.get("Content-Type")).toBe("application/octet-stream");
    expect(await response.text()).toBe("one two three");
  });

  it.each(["connection", "body"] as const)("is truncated by a fault (%s)", async (cut) => {
    const { get, faults } = await startPlanted({ dropThings: () => ({ status: 200, bytes: stream() }) });
    faults.add({ kind: "truncate", cut });
    const response = await get("/things", { method: "DELETE" });
    if (cut === "connection") await expect(response.text()).rejects.toThrow();
    else expect(await response.text()).toBe("on");
  });

  it("that fails breaks the connection, and is logged as a failure of the sandbox", async () => {
    async function* failing() {
      yield new TextEncoder().encode("one");
      await setImmediate();
      throw new Error("out of messages");
    }
    const { get, lines } = await startPlanted({ dropThings: () => ({ status: 200, bytes: failing() }) });
    await expect(get("/things", { method: "DELETE" }).then((response) => response.text())).rejects.toThrow();
    await expect.poll(() => lines.join("\n")).toContain("planted failed: Error: out of messages");
  });

  it("ends when the client disconnects, and respects backpressure", async () => {
    let made = 0;
    let ended = false;
    async function* endless() {
      try {
        for (;;) yield new Uint8Array(65_536).fill(made++ % 256);
      } finally {
        ended = true;
      }
    }
    const { get, lines } = await startPlanted({ dropThings: () => ({ status: 200, bytes: endless() }) });
    const response = await get("/things", { method: "DELETE" });
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await expect.poll(() => ended).toBe(true);
    expect(made).toBeLessThan(2000);
    expect(lines).toEqual(["planted DELETE /things 200"]);
  });
});

describe("a handler", () => {
  it("may be asynchronous", async () => {
    const slow = async () => {
      await setImmediate();
      return { status: 200, body: "slow" };
    };
    const { get } = await startPlanted({ dropThings: slow });
    expect(await (await get("/things", { method: "DELETE" })).json()).toBe("slow");
  });

  it("that fails leads to a 500, with the reason only in the log", async () => {
    const { get, lines } = await startPlanted({
      dropThings: () => Promise.reject(new Error("no such drawer")),
    });
    const response = await get("/things", { method: "DELETE" });
    expect([response.status, await response.text()]).toEqual([
      500,
      '{"message":"The sandbox itself failed"}',
    ]);
    expect(lines.join()).toContain("no such drawer");
  });
});

describe("an operation that is not simulated", () => {
  const headers = { "X-Owner": "1" };
  const ask = async (prefer?: string) => {
    const { get } = await startPlanted({});
    const response = await get("/things", { headers: { ...headers, ...(prefer && { Prefer: prefer }) } });
    return [response.status, await response.text()];
  };

  it("returns its first example of success, with exact large integers", async () => {
    expect(await ask()).toEqual([200, `{"ids":[${LARGE_ID}]}`]);
  });

  it.each([
    ["example=two", 200, '{"ids":"none"}'],
    ["code=404", 404, '{"error":"none"}'],
    ['code=404, example="none"', 404, '{"error":"none"}'],
  ])("returns another one on request: %s", async (prefer, status, body) => {
    expect(await ask(prefer)).toEqual([status, body]);
  });

  it.each(["code=418", "example=three", "code=404, example=one", "example=constructor"])(
    "rejects what its spec does not have: %s",
    async (prefer) => {
      expect(await ask(prefer)).toEqual([400, expect.stringContaining("Prefer")]);
    },
  );

  it("returns no body if the spec has none", async () => {
    const { get } = await startPlanted({});
    const response = await get("/things", { method: "DELETE" });
    expect([response.status, await response.text()]).toEqual([204, ""]);
  });

  it("is authenticated and validated all the same", async () => {
    const guard = () => ({ response: { status: 401 } });
    expect((await (await startPlanted({})).get("/things")).status).toBe(400);
    expect((await (await startPlanted({}, { guards: [guard] })).get("/things")).status).toBe(401);
  });
});

describe("a route of the simulator's own", () => {
  const routes = [{ id: "download", method: "GET", path: "/store/{key+}" }];
  const download = ({ path, origin }: { path: object; origin: string }) => ({
    status: 200,
    body: { path, origin },
  });

  it("receives the rest of the path, decoded, including slashes", async () => {
    const { get, url } = await startPlanted({ download }, { routes });
    const response = await get("/store/a/b%20c/d%2Fe.gz?x=1");
    expect(await response.json()).toEqual({ path: { key: "a/b c/d/e.gz" }, origin: url });
    expect((await get("/store")).status).toBe(404);
    expect((await get("/store/%E4%A/b")).status).toBe(400);
  });

  it("is needed for an operation whose URL comes from a response", async () => {
    expect((await (await startPlanted({ download })).get("/anything")).status).toBe(404);
  });

  it("has the lowest precedence", async () => {
    const { get } = await startPlanted(
      { download },
      { routes: [{ ...routes[0], path: "/{key+}" } as never] },
    );
    expect((await get("/things")).status).toBe(400);
    expect((await get("/things/1")).status).toBe(200);
  });
});
