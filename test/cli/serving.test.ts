import { Agent, request } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { sandboxApis } from "../../src/cli/sandbox.ts";
import { type Ending, takePort } from "../support/child.ts";
import { apiIds } from "../support/document.ts";
import { FULL } from "../support/effort.ts";
import { listen } from "../support/listen.ts";
import { command, READY, readCurlLines, readTable } from "./command.ts";

/** Sends a request over a connection that stays open, like a browser. */
function keepOpen(url: string): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  return new Promise((resolve, reject) => {
    const get = request(url, { agent }, (response) => response.resume().once("end", () => resolve()));
    get.once("error", reject).end();
  });
}

/** An API that takes little time to load. */
const small = (ids: readonly string[]): string => ids.find((id) => id === "jmessage-report-v1") ?? "";

function expectOrderly({ code, stdout, stderr }: Ending): void {
  expect({ code, stderr, last: stdout.split("\n").at(-2) }).toEqual({
    code: 0,
    stderr: "",
    last: "Stopped.",
  });
}

describe.each([
  { name: "mock", ids: apiIds },
  { name: "sandbox", ids: sandboxApis },
])("im-openapi $name", ({ name, ids }) => {
  test("serves every API, suggests a working request for each, and exits with 0 on SIGINT", async () => {
    const { printed, kill, end } = command(name, "--port", "0");
    const output = await printed(READY);
    expect(Object.keys(readTable(output)).sort()).toEqual([...ids].sort());
    const offered = readCurlLines(output);
    const bases = Object.values(readTable(output)).map(({ baseUrl }) => baseUrl);
    expect(offered.map(({ url }) => new URL(url).origin)).toEqual(bases);
    for (const request of offered) {
      const response = await fetch(request);
      expect(response.status).toBe(200);
      expect(await response.json()).not.toEqual({});
    }
    const [baseUrl = ""] = bases;
    await keepOpen(baseUrl);
    kill("SIGINT");
    expectOrderly(await end);
    await expect(fetch(baseUrl)).rejects.toThrow();
  });

  test("serves the APIs named, once each, on the host and port given, until SIGTERM", async () => {
    const id = small(ids);
    const port = await freePort();
    const args = [id, id, "--port", String(port), "--host", "localhost"];
    const { printed, kill, end } = command(name, ...args);
    const output = await printed(READY);
    const baseUrl = `http://localhost:${port}`;
    expect(Object.entries(readTable(output)).map(([id, { baseUrl }]) => [id, baseUrl])).toEqual([
      [id, baseUrl],
    ]);
    for (const request of readCurlLines(output)) expect((await fetch(request)).status).toBe(200);
    await keepOpen(baseUrl);
    kill("SIGTERM");
    expectOrderly(await end);
    await expect(fetch(baseUrl)).rejects.toThrow();
  });

  // Both commands say so by the same function.
  test.runIf(FULL || name === "sandbox")("a port in use: one line that names it, exit code 2", async () => {
    const port = await takePort();
    expect(await command(name, small(ids), "--port", String(port)).end).toEqual({
      code: 2,
      stdout: "",
      stderr: `Cannot listen on 127.0.0.1:${port}: the port is in use\n`,
    });
  });

  test.runIf(FULL || name === "sandbox")(
    "a host that is not this machine's: one line that names it, exit code 2",
    async () => {
      const { code, stderr } = await command(name, small(ids), "--host", "192.0.2.1").end;
      expect(code).toBe(2);
      expect(stderr).toMatch(/^Cannot listen on 192\.0\.2\.1:4010: .*\n$/);
    },
  );

  test("an API that does not exist: one line that names those that do, exit code 2", async () => {
    expect(await command(name, "jmessage").end).toEqual({
      code: 2,
      stdout: "",
      stderr: `There is no API 'jmessage'; the APIs are ${ids.join(", ")}\n`,
    });
  });
});

test("the sandbox sends messages to a URL", async () => {
  const got: string[] = [];
  const receiver = await listen((request, response) => {
    got.push(`${request.method} ${request.headers.authorization?.split(" ")[0]}`);
    response.end();
  });
  onTestFinished(receiver.close);
  const { printed, kill, end } = command(
    "sandbox",
    "jmessage-im",
    "--port=0",
    `--webhook=jmessage=${receiver.url}`,
  );
  const { baseUrl } = Object.values(readTable(await printed(READY)))[0] as { baseUrl: string };
  const admin = "sandboxAppKey00000000000:sandboxMasterSecret00000";
  const response = await fetch(`${baseUrl}/v1/messages`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(admin)}`, "content-type": "application/json" },
    body: JSON.stringify({
      version: 1,
      target_type: "single",
      target_id: "javen",
      from_type: "admin",
      from_id: "admin_fang",
      msg_type: "text",
      msg_body: { text: "Lunch?" },
    }),
  });
  expect(response.status).toBe(201);
  await expect.poll(() => got).toEqual(["POST Basic"]);
  kill("SIGINT");
  expectOrderly(await end);
});

test("the sandbox takes credentials and a port for all APIs of a vendor, and offers requests with them", async () => {
  const given = ["--app-key=oneAppKey", "--master-secret", "one:secret", "--port-per-vendor"];
  const { printed, kill, end } = command("sandbox", "jmessage-im", "jmessage-report", "--port=0", ...given);
  const output = await printed(READY);
  const rows = Object.values(readTable(output));
  expect(new Set(rows.map(({ baseUrl }) => baseUrl)).size).toBe(1);
  expect(output).toContain("Basic oneAppKey:one:secret");
  const offered = readCurlLines(output);
  expect(offered).toHaveLength(2);
  for (const request of offered) expect((await fetch(request)).status).toBe(200);
  const old = `Basic ${btoa("sandboxAppKey00000000000:sandboxMasterSecret00000")}`;
  const refused = await fetch((offered[0] as Request).url, { headers: { authorization: old } });
  expect(refused.status).toBe(401);
  kill("SIGINT");
  expectOrderly(await end);
});

test("the sandbox keeps state: it continues from its own cursor, and rejects others", async () => {
  const output = await command("sandbox", "jmessage-report", "--port", "0").printed(READY);
  const [offered] = readCurlLines(output) as [Request];
  const page = (await (await fetch(offered)).json()) as { cursor: string };
  const next = new URL(offered.url);
  next.search = new URLSearchParams({ cursor: page.cursor }).toString();
  expect((await fetch(next, { headers: offered.headers })).status).toBe(200);
  next.search = "cursor=unheard-of";
  expect((await fetch(next, { headers: offered.headers })).status).toBe(400);
});

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const { url, close } = await listen(() => {});
  await close();
  return Number(new URL(url).port);
}
