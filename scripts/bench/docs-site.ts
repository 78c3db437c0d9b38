import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { CHROMIUM_ARGUMENTS, findChromium } from "../docs/chromium.ts";
import { inProject } from "../docs/site.ts";
import { startSiteServer } from "../start/site-server.ts";
import type { Effort, Measurement } from "./measurement.ts";

const GOAL = "at most 2,000 ms";

/** A page, and the element that a reader can use once it is there. */
const PAGES = [
  {
    name: "landing page, until its table can be searched",
    path: "index.html",
    usable: ".table-filter input",
    goal: GOAL,
  },
  {
    name: "guide, until it can be read",
    path: "guide/history.html",
    usable: ".vp-doc h1",
    goal: GOAL,
  },
  {
    name: "interactive reference of 14 operations, until one can be tried out",
    path: "reference/qiniu/",
    usable: ".show-api-client-button",
    goal: GOAL,
  },
  {
    name: "interactive reference of 67 operations, until one can be tried out",
    path: "reference/jmessage-im/",
    usable: ".show-api-client-button",
    goal: GOAL,
  },
  { name: "Redoc page of those 67, read-only", path: "redoc/jmessage-im.html", usable: "h1" },
] as const;

/**
 * Time from the request until a page of the site can be used, with an empty cache. Medians; run `npm run docs` first.
 */
export async function docsSite({ quick }: Effort): Promise<Measurement[]> {
  const runs = quick ? 1 : 5;
  const executablePath = findChromium();
  if (!executablePath) return [{ what: "time until a page can be used", value: "not measured: no Chromium" }];
  const folder = inProject("dist/docs/");
  if (!existsSync(join(folder, "index.html")))
    return [{ what: "time until a page can be used", value: "not measured: npm run docs first" }];
  const site = await startSiteServer({ root: folder, live: {} });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const rows: Measurement[] = [];
    for (const { name, path, usable, ...goal } of PAGES) {
      const times: number[] = [];
      for (let run = 0; run < runs; run++)
        times.push(await timeUntil(browser, `${site.url}/${path}`, usable));
      const [median = 0] = times.sort((a, b) => a - b).slice(Math.floor(runs / 2));
      rows.push({ what: `${name}: milliseconds`, value: median.toFixed(0), ...goal });
    }
    return rows;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Milliseconds. A new context has nothing in its cache. */
async function timeUntil(browser: Browser, url: string, selector: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "commit" });
    await page.locator(selector).first().waitFor();
    return (await page.evaluate("performance.now()")) as number;
  } finally {
    await context.close();
  }
}
