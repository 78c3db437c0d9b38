import { Agent, request } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { sandboxApis } from "../../src/cli/sandbox.ts";
import { takePort } from "../support/child.ts";
import { apiIds } from "../support/document.ts";
import { listen } from "../support/listen.ts";
import { command, type Offer, READY, readCurlLines, readTable } from "./command.ts";

/** Asks over a connection that stays open, as a browser does. */
function keepOpen(url: string): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  return new Promise((resolve, reject) => {
    const get = request(url, { agent }, (response) => response.resume().once("end", () => resolve()));
    get.once("error", reject).end();
  });
}

describe.each([
  { name: "mock", ids: apiIds },
  { name: "sandbox", ids: sandboxApis },
])("im-openapi $name", { timeout: 60_000 }, ({ name, ids }) => {
  test("serves every API, and offers a request to each that works", async () => {
    const output = await command(name, "--port", "0").printed(READY);
    expect(Object.keys(readTable(output)).sort()).toEqual([...ids].sort());
    const offered = readCurlLines(output);
    const bases = Object.values(readTable(output)).map(({ baseUrl }) => baseUrl);
    expect(offered.map(({ url }) => new URL(url).origin)).toEqual(bases);
    for (const request of offered) {
      const response = await fetch(request);
      expect(response.status).toBe(200);
      expect(await response.json()).not.toEqual({});
    }
  });

  test("serves the APIs named, once each, on the port given", async () => {
    const [id = ""] = ids;
    const port = await freePort();
    const output = await command(name, id, id, "--port", String(port)).printed(READY);
    expect(Object.entries(readTable(output)).map(([id, { baseUrl }]) => [id, baseUrl])).toEqual([
      [id, `http://127.0.0.1:${port}`],
    ]);
  });

  test("listens on the host given", async () => {
    const output = await command(name, ids[0] as string, "--port", "0", "--host", "localhost").printed(READY);
    expect(output).toMatch(/ http:\/\/localhost:\d+ /);
    for (const request of readCurlLines(output)) expect((await fetch(request)).status).toBe(200);
  });

  test.each(["SIGINT", "SIGTERM"] as const)("%s ends it with 0, also open connections", async (signal) => {
    const { printed, kill, end } = command(name, "--port", "0");
    const { baseUrl } = Object.values(readTable(await printed(READY)))[0] as Offer;
    await keepOpen(baseUrl);
    kill(signal);
    const { code, stdout, stderr } = await end;
    expect({ code, stderr, last: stdout.split("\n").at(-2) }).toEqual({
      code: 0,
      stderr: "",
      last: "Stopped.",
    });
    await expect(fetch(baseUrl)).rejects.toThrow();
  });

  test("a port in use: one line that names it, exit code 2", async () => {
    const port = await takePort();
    expect(await command(name, "--port", String(port)).end).toEqual({
      code: 2,
      stdout: "",
      stderr: `Cannot listen on 127.0.0.1:${port}: the port is in use\n`,
    });
  });

  test("a host that is not this machine's: one line that names it, exit code 2", async () => {
    const { code, stderr } = await command(name, "--host", "192.0.2.1").end;
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Cannot listen on 192\.0\.2\.1:4010: .*\n$/);
  });

  test("an API that does not exist: one line that names those that do, exit code 2", async () => {
    expect(await command(name, "jmessage").end).toEqual({
      code: 2,
      stdout: "",
      stderr: `There is no API 'jmessage'; there are: ${ids.join(", ")}\n`,
    });
  });
});

test("the sandbox remembers: it goes on where a cursor says, and knows no other", {
  timeout: 60_000,
}, async () => {
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
