import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operationAnchor } from "../../scripts/docs/anchors.ts";
import { readDocuments } from "../../scripts/docs/documents.ts";
import { toSandboxAddresses } from "../../scripts/docs/sandbox-addresses.ts";
import { inProject, OUTPUT } from "../../scripts/docs/site.ts";
import { operationsOf } from "../../scripts/generate/openapi.ts";
import { startSiteServer } from "../../scripts/start/site-server.ts";
import { tryingToken } from "../../src/sandbox/easemob/options.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { CHROMIUM_ARGUMENTS, findChromium } from "./browser.ts";

const executablePath = findChromium();
const SCREENSHOTS = inProject("dist/screenshots/");

if (!executablePath) {
  if (process.env.CI) throw new Error("CI needs a Chromium for the tests of the documentation");
  console.log(
    "Left out: tests of the documentation in a browser. Install Chromium, or name one in CHROMIUM, and run `npx vitest run test/docs`.",
  );
}

const pages = readdirSync(OUTPUT, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html") && !file.startsWith("redoc/"))
  .sort();

/** What went wrong while a page was open. */
interface Watched {
  readonly page: Page;
  readonly problems: string[];
}

describe.skipIf(!executablePath)("the documentation, in a browser", { timeout: 120_000 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let sandbox: Sandbox;
  let site: { url: string; close(): Promise<void> };

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    sandbox = await startSandbox({ jmessage: { examples: true }, easemob: { appToken: tryingToken } });
    const addresses = toSandboxAddresses(sandbox.urls, {
      ...sandbox.credentials,
      easemob: { appToken: tryingToken },
    });
    site = await startSiteServer({ root: OUTPUT, live: { "/sandbox.json": () => addresses } });
    browser = await chromium.launch({ executablePath: executablePath as string, args: CHROMIUM_ARGUMENTS });
    context = await browser.newContext();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await sandbox?.close();
  });

  /** A page of its own, that no other host can be reached from. */
  async function open(options: { width?: number; dark?: boolean } = {}): Promise<Watched> {
    const own =
      options.width || options.dark
        ? await browser.newContext({
            viewport: { width: options.width ?? 1280, height: 900 },
            colorScheme: options.dark ? "dark" : "light",
          })
        : context;
    const page = await own.newPage();
    const problems: string[] = [];
    await page.route(/.*/, (route) => {
      const { protocol, hostname } = new URL(route.request().url());
      const isOwn = hostname === "127.0.0.1" || /^(data|blob|file):$/.test(protocol);
      if (isOwn) return route.continue();
      problems.push(`a request to ${hostname}`);
      return route.abort();
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

  test("every page loads from the site alone, without an error", async () => {
    const found: string[] = [];
    const queue = pages.filter((page) => page !== "404.html");
    const walk = async () => {
      const { page, problems } = await open();
      for (let file = queue.shift(); file; file = queue.shift()) {
        await page.goto(`${site.url}/${file}`, { waitUntil: "load" });
        await page.waitForFunction("document.querySelector('#app')?.__vue_app__ !== undefined");
        found.push(...problems.splice(0).map((problem) => `${file}: ${problem}`));
      }
      await page.close();
    };
    await Promise.all([walk(), walk()]);
    expect(found).toEqual([]);
  });

  test.for(["jmessage-im", "jmessage-report", "jmessage-report-v1", "easemob", "qiniu"])(
    "the interactive reference of %s shows up, from the site alone",
    async (api) => {
      const { page, problems } = await open();
      await page.goto(`${site.url}/reference/${api}/`);
      await page.locator("h1", { hasText: /API/ }).last().waitFor();
      await page.locator(".show-api-client-button").first().waitFor();
      await page.screenshot({ path: `${SCREENSHOTS}reference-${api}.png` });
      expect(problems).toEqual([]);
      await page.close();
    },
  );

  test.for(readdirSync(`${OUTPUT}redoc`))("redoc/%s works from disk alone", async (file) => {
    const { page, problems } = await open();
    await page.goto(`file://${OUTPUT}redoc/${file}`);
    await page.locator("h1").first().waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  test("a message is read from the sandbox with a click or two, its id to the last digit", async () => {
    const { page, problems } = await open();
    const asked: string[] = [];
    page.on("request", (request) => void asked.push(new URL(request.url()).origin));
    const api = (await readDocuments()).find(({ id }) => id === "qiniu");
    const operation = [...operationsOf(api?.document as never)].find(
      ({ operation }) =>
        (operation as unknown as { operationId: string }).operationId === "listConversationMessages",
    )?.operation;
    await page.goto(`${site.url}/reference/qiniu/${operationAnchor(operation as never)}`);
    const section = page.locator('[id$="/listConversationMessages"]').first();
    await section.locator("button.show-api-client-button").first().click();
    const answered = page.waitForResponse(
      (response) =>
        response.url().startsWith(sandbox.urls.qiniu) && response.request().method() !== "OPTIONS",
    );
    await page.locator(".scalar-client button.scalar-button-solid").first().click();
    const response = await answered;
    const [, id] = /"msg_id":(\d+)/.exec(await response.text()) ?? [];
    expect(id).toMatch(/^\d{19}$/);
    await page
      .locator(".scalar-client")
      .getByText(id as string)
      .first()
      .waitFor();
    await page.screenshot({ path: `${SCREENSHOTS}try-it.png` });
    expect(new Set(asked)).toEqual(new Set([new URL(site.url).origin, sandbox.urls.qiniu]));
    expect(problems).toEqual([]);
    await page.close();
  });

  test("the search finds operations of every API", async () => {
    const { page, problems } = await open();
    await page.goto(`${site.url}/`);
    await page.locator(".VPNavBarSearch button").first().click();
    for (const [words, link] of [
      ["registerUsers", "jmessage-im/registerUsers"],
      ["getHistoryFileUrl", "easemob/getHistoryFileUrl"],
      ["recallMessage", "qiniu/recallMessage"],
      ["listMessagesV1", "jmessage-report-v1/listMessagesV1"],
      ["getMessageStatistics", "jmessage-report/getMessageStatistics"],
    ]) {
      await page.locator("#localsearch-input").fill(words as string);
      await page.locator(`.VPLocalSearchBox a[href*="${link}"]`).first().waitFor();
    }
    expect(problems).toEqual([]);
    await page.close();
  });

  test.for([
    ["landing", "", {}],
    ["guide", "guide/history.html", {}],
    ["operation", "reference/qiniu/sendMessage.html", {}],
    ["landing-dark", "", { dark: true }],
    ["reference-dark", "reference/easemob/", { dark: true }],
    ["landing-phone", "", { width: 390 }],
    ["guide-phone", "guide/history.html", { width: 390 }],
    ["operation-phone", "reference/qiniu/sendMessage.html", { width: 390 }],
    ["reference-phone", "reference/qiniu/", { width: 390 }],
  ] as const)("%s fits into the window", async ([name, path, options]) => {
    const { page } = await open(options);
    await page.goto(`${site.url}/${path}`, { waitUntil: "networkidle" });
    await page.screenshot({ path: `${SCREENSHOTS}${name}.png` });
    const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    await page.close();
  });

  test.for([
    ["index.html", false],
    ["guide/history.html", false],
    ["reference/qiniu/sendMessage.html", false],
    ["reference/error-codes.html", false],
    ["errata/qiniu.html", false],
    ["typescript/im-openapi/sandbox.html", false],
    ["404.html", false],
    ["index.html", true],
    ["reference/qiniu/sendMessage.html", true],
  ] as const)("axe finds nothing serious on %s (dark: %s)", async ([file, dark]) => {
    const { page } = await open({ dark });
    await page.goto(`${site.url}/${file}`, { waitUntil: "networkidle" });
    await page.addScriptTag({ path: inProject("node_modules/axe-core/axe.min.js") });
    const found = (await page.evaluate("axe.run()")) as {
      violations: { id: string; impact: string; nodes: { html: string }[] }[];
    };
    const serious = found.violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html)}`)).toEqual([]);
    await page.close();
  });
});

describe("the documentation, as files", () => {
  test("every page has a title and a description", () => {
    const lacking = pages.filter((file) => {
      const html = readFileSync(`${OUTPUT}${file}`, "utf8");
      return (
        !/<title>[^<]{5,}<\/title>/.test(html) || !/<meta name="description" content="[^"]{5,}"/.test(html)
      );
    });
    expect(lacking).toEqual([]);
  });

  test("every internal link leads to a file, and every anchor of one of our pages to a place", () => {
    const read = (file: string) => readFileSync(`${OUTPUT}${file}`, "utf8");
    const files = new Set(readdirSync(OUTPUT, { recursive: true, encoding: "utf8" }));
    const anchors = new Map(pages.map((file) => [file, new Set(read(file).match(/(?<=\sid=")[^"]+/g))]));
    const broken: string[] = [];
    for (const page of pages)
      for (const [, href = ""] of read(page).matchAll(/(?:href|src)="([^"]+)"/g)) {
        const { protocol, hostname, pathname, hash } = new URL(
          href.replaceAll("&amp;", "&"),
          `http://site/${page}`,
        );
        if (protocol !== "http:" || hostname !== "site") continue;
        const path = decodeURIComponent(pathname).slice(1);
        const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
        if (!files.has(file)) broken.push(`${page}: ${href}`);
        // The interactive reference makes its anchors itself.
        else if (hash && !/^#tag\//.test(hash) && !anchors.get(file)?.has(decodeURIComponent(hash.slice(1))))
          broken.push(`${page}: ${href}`);
      }
    expect(broken).toEqual([]);
  });

  test("a page of the interactive reference comes to 1.6 MB at most, gzipped", () => {
    const size = (file: string) => gzipSync(readFileSync(`${OUTPUT}${file}`)).length;
    const html = readFileSync(`${OUTPUT}reference/jmessage-im/index.html`, "utf8");
    const assets = [...html.matchAll(/(?:href|src)="\/((?:assets|vp-icons)[^"]*)"/g)].map(
      ([, file]) => file as string,
    );
    const files = [
      "reference/jmessage-im/index.html",
      "scalar/standalone.js",
      "portal/jmessage-im.json",
      ...new Set(assets),
    ];
    expect(files.length).toBeGreaterThan(4);
    expect(files.reduce((sum, file) => sum + size(file), 0)).toBeLessThanOrEqual(1_600_000);
  });
});
