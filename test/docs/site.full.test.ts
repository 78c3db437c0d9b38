import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { OUTPUT } from "../../scripts/docs/site.ts";
import { executablePath, pages, SCREENSHOTS, useSite } from "./browser.ts";

if (!executablePath) {
  if (process.env.CI) throw new Error("CI needs a Chromium for the tests of the documentation");
  console.log(
    "Left out: tests of the documentation in a browser. Install Chromium, or name one in CHROMIUM, and run `npx vitest run test/docs`.",
  );
}

describe.skipIf(!executablePath)("the documentation, in a browser", () => {
  const site = useSite();
  const { open } = site;

  test("every page loads from the site alone, without an error", { timeout: 900_000 }, async () => {
    const found: string[] = [];
    const queue = pages.filter((page) => page !== "404.html");
    const walk = async () => {
      // A low window, and a reader who saves data: otherwise each page paints more, and fetches the pages it links to.
      const { page, problems } = await open({ height: 200 });
      await page.addInitScript(
        "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })",
      );
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

  test("a request to another host reaches nothing, and is an error", async () => {
    const { page, problems } = await open();
    await page.goto(`${site.url}/`);
    await expect(page.evaluate("fetch('https://elsewhere.invalid/')")).rejects.toThrow("Failed to fetch");
    expect(problems).toContain("a request to elsewhere.invalid");
    await page.close();
  });

  test.for(readdirSync(`${OUTPUT}redoc`))("redoc/%s works from disk alone", async (file) => {
    const { page, problems } = await open();
    await page.goto(`file://${OUTPUT}redoc/${file}`);
    await page.locator("h1").first().waitFor();
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
    ["operation-dark", "reference/easemob/getHistoryFileUrl.html", { dark: true }],
    ["reference", "reference/jmessage-im/", {}],
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

  test("no two pages have the same title, and each has one first-level heading", () => {
    const titles = new Map<string, string>();
    const wrong: string[] = [];
    // A script adds the heading to the page for unknown URLs.
    for (const file of pages.filter((page) => page !== "404.html")) {
      const html = readFileSync(`${OUTPUT}${file}`, "utf8");
      const [, title = ""] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
      const other = titles.get(title);
      if (other) wrong.push(`${file} and ${other}: ${title}`);
      titles.set(title, file);
      const headings = html.match(/<h1[ >]/g)?.length ?? 0;
      if (headings !== 1) wrong.push(`${file}: ${headings} headings`);
    }
    expect(wrong).toEqual([]);
  });

  test("every page can be reached from the home page", () => {
    const reached = new Set(["index.html"]);
    for (const page of reached)
      for (const [, href = ""] of readFileSync(`${OUTPUT}${page}`, "utf8").matchAll(
        /<a[^>]* href="([^"#]+)/g,
      )) {
        const { host, pathname } = new URL(href, `http://site/${page}`);
        const file = pathname.slice(1).replace(/(^|\/)$/, "$1index.html");
        if (host === "site" && pages.includes(file)) reached.add(file);
      }
    expect(pages.filter((file) => !reached.has(file))).toEqual(["404.html"]);
  });

  test("every internal link leads to a file, and every anchor of one of our pages exists", () => {
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
        else if (hash && !anchors.get(file)?.has(decodeURIComponent(hash.slice(1))))
          broken.push(`${page}: ${href}`);
      }
    expect(broken).toEqual([]);
  });

  test("the page of an operation has at most 250 kB, gzipped, with all that its form needs", () => {
    const size = (file: string) => gzipSync(readFileSync(`${OUTPUT}${file}`)).length;
    const page = "reference/jmessage-im/sendMessage.html";
    const html = readFileSync(`${OUTPUT}${page}`, "utf8");
    const assets = [...html.matchAll(/(?:href|src)="\/((?:assets|vp-icons)[^"]*)"/g)].map(
      ([, file]) => file as string,
    );
    const files = [page, "sandbox.json", ...new Set(assets)];
    expect(files.length).toBeGreaterThan(4);
    expect(files.reduce((sum, file) => sum + size(file), 0)).toBeLessThanOrEqual(250_000);
  });
});
