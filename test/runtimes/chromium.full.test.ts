import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM_ARGUMENTS, findChromium } from "../../scripts/docs/chromium.ts";
import { NAME, RANGE } from "../easemob/archive-setup.ts";
import { FILES, packed, records, SPOILED } from "../easemob/gzip-files.ts";
import { CREDENTIALS, NOW, startEasemobServer } from "../support/easemob-server.ts";
import { startWireServer, wireResponse } from "../support/wire-server.ts";
import type { readArchive, sendMessage } from "./chromium-page.ts";

const executablePath = findChromium();
if (!executablePath) {
  if (process.env.CI) throw new Error("CI needs a Chromium for the tests of the clients in a browser");
  console.log("Left out: the clients in a browser. Install Chromium, or name one in CHROMIUM.");
}

/** The clients are called from a page of no site, which the servers of these tests do not know. */
const ANY_ORIGIN = "--disable-web-security";

describe.skipIf(!executablePath)("in Chromium", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: ["test/runtimes/chromium-page.ts"],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "clients",
    });
    browser = await chromium.launch({
      executablePath: executablePath as string,
      args: [...CHROMIUM_ARGUMENTS, ANY_ORIGIN],
    });
    page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text as string });
  });
  afterAll(() => browser?.close());

  /** Calls a function of `chromium-page.ts` in the browser. */
  const call = <Result>(name: string, ...args: unknown[]) =>
    page.evaluate(`clients.${name}(...${JSON.stringify(args)})`) as Promise<Result>;

  async function read(download: (count: number) => Buffer) {
    const server = await startEasemobServer();
    let count = 0;
    server.files.set(NAME, (response) => response.end(download(++count)));
    const [from, to] = [RANGE.from.getTime(), RANGE.to.getTime()];
    const given = { ...CREDENTIALS, baseUrl: server.url, now: NOW, from, to };
    return call<Awaited<ReturnType<typeof readArchive>>>("readArchive", given);
  }
  const ids = records.map(({ msg_id }) => msg_id);

  test.each(FILES)("a history file %s is read", async (_, file) => {
    expect(await read(() => file)).toEqual({ ids });
  });

  test.each(SPOILED)("a history file that %s is downloaded again", async (_, spoiled) => {
    expect(await read((count) => (count < 3 ? spoiled : packed))).toEqual({ ids });
    expect(await read(() => spoiled)).toMatchObject({
      name: "NetworkError",
      message: expect.stringContaining("the file of 2026112018 is truncated or damaged"),
    });
  });

  test("a message may be sent twice when its connection breaks, as the guide to errors says", async () => {
    const server = await startWireServer();
    server.response = wireResponse(200, { msg_id: 1, msg_ctime: 1 });
    const send = () => call<Awaited<ReturnType<typeof sendMessage>>>("sendMessage", server.url);
    let twice = 0;
    for (let i = 0; i < 20; i++) {
      // Leaves its connection to the next message.
      expect(await send()).toBe("sent");
      Object.assign(server, { next: { side: "response", after: 0, how: "reset" }, arrived: 0 });
      expect(await send()).toBe("NetworkError, 1");
      if (server.arrived > 1) twice++;
      server.next = undefined;
    }
    await server.close();
    console.log(
      `Chromium ${browser.version()}: ${twice} of 20 messages sent twice, each in one attempt of the client`,
    );
    expect(twice).toBeGreaterThan(0);
  });
});
