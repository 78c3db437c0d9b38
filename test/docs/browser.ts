import { mkdirSync, readdirSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { CHROMIUM_ARGUMENTS, findChromium } from "../../scripts/docs/chromium.ts";
import { readDocuments } from "../../scripts/docs/documents.ts";
import { inProject, OUTPUT } from "../../scripts/docs/site.ts";
import { toSandboxAddresses } from "../../scripts/docs/try-it/sandbox-addresses.ts";
import { startSiteServer } from "../../scripts/start/site-server.ts";
import { demoOptions } from "../../src/sandbox/demo.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";

export const executablePath = findChromium();
export const SCREENSHOTS = inProject("dist/screenshots/");

/** Chromium itself reaches no other host: to intercept every request would take it most of its time, and its cache. */
const ONLY_THIS_MACHINE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

/** The pages of the site except Redoc's: paths from its root, such as `guide/history.html`. */
export const pages = readdirSync(OUTPUT, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html") && !file.startsWith("redoc/"))
  .sort();

/** What went wrong while a page was open. */
export interface Watched {
  readonly page: Page;
  readonly problems: string[];
}

/** The site, a sandbox beside it and a browser, for the tests of a `describe` block. */
export interface Site {
  readonly url: string;
  readonly sandbox: Sandbox;
  /** A page from which no other host can be reached. */
  open(options?: { width?: number; height?: number; dark?: boolean; scripts?: boolean }): Promise<Watched>;
}

/** To be called inside a `describe`; the site is ready when its tests run. */
export function useSite(): Site {
  let browser: Browser;
  let sandbox: Sandbox;
  let server: { url: string; close(): Promise<void> };
  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    sandbox = await startSandbox(demoOptions());
    const addresses = toSandboxAddresses(await readDocuments(), sandbox.urls);
    server = await startSiteServer({ root: OUTPUT, live: { "/sandbox.json": () => addresses } });
    browser = await chromium.launch({
      executablePath: executablePath as string,
      args: [...CHROMIUM_ARGUMENTS, ONLY_THIS_MACHINE],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await sandbox?.close();
  });
  return {
    get url() {
      return server.url;
    },
    get sandbox() {
      return sandbox;
    },
    open: async ({ width = 1280, height = 900, dark = false, scripts = true } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? "dark" : "light",
        javaScriptEnabled: scripts,
      });
      // A page takes seconds on a busy machine.
      context.setDefaultTimeout(120_000);
      return watch(await context.newPage());
    },
  };
}

function watch(page: Page): Watched {
  const problems: string[] = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (hostname !== "127.0.0.1" && !/^(data|blob|file):$/.test(protocol))
      problems.push(`a request to ${hostname}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") problems.push(`failed: ${request.url()}`);
  });
  return { page, problems };
}
