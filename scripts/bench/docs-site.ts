import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { demoOptions } from "../../src/sandbox/demo.ts";
import { startSandbox } from "../../src/sandbox/index.ts";
import { CHROMIUM_ARGUMENTS, findChromium } from "../docs/chromium.ts";
import { readDocuments } from "../docs/documents.ts";
import { inProject } from "../docs/site.ts";
import { toSandboxAddresses } from "../docs/try-it/sandbox-addresses.ts";
import { startSiteServer } from "../start/site-server.ts";
import type { Effort, Measurement } from "./measurement.ts";

const GOAL = "at most 2,000 ms";

/** A page, and what a reader does until it can be used. */
interface Visit {
  readonly name: string;
  readonly path: string;
  /** Waits for what can be used then. */
  readonly use: (page: Page) => Promise<void>;
  /** Proves, unmeasured, that it can. */
  readonly prove?: (page: Page) => Promise<void>;
  readonly goal?: string;
}

const appears = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();

const formIsEnabled = appears(".try-it .send:enabled");

/** From the list of an API's operations to the form of one, with a click. */
async function openForm(page: Page): Promise<void> {
  await page.locator('.vp-doc a[href="./sendMessage.html"]').click();
  await formIsEnabled(page);
}

async function requestSucceeds(page: Page): Promise<void> {
  await page.locator(".try-it .send").click();
  const status = await page.locator(".try-it .response [role=status]").textContent();
  if (!status?.startsWith("20")) throw new Error(`the form's request was not accepted: ${status}`);
}

const VISITS: readonly Visit[] = [
  {
    name: "landing page, until its table can be searched",
    path: "index.html",
    use: appears(".table-filter input"),
    goal: GOAL,
  },
  {
    name: "guide, until it can be read",
    path: "guide/history.html",
    use: appears(".vp-doc h1"),
    goal: GOAL,
  },
  ...[["qiniu", 14] as const, ["jmessage-im", 67] as const].flatMap(([api, count]): Visit[] => [
    {
      name: `one of ${count} operations, until its request can be sent`,
      path: `reference/${api}/sendMessage.html`,
      use: formIsEnabled,
      prove: requestSucceeds,
      goal: GOAL,
    },
    {
      name: `list of ${count} operations, and from there to one, until its request can be sent`,
      path: `reference/${api}/`,
      use: openForm,
      prove: requestSucceeds,
      goal: GOAL,
    },
  ]),
  { name: "Redoc page of those 67, read-only", path: "redoc/jmessage-im.html", use: appears("h1") },
];

/**
 * Time from the request until a page of the site can be used, with an empty cache. Medians; run `npm run docs` first.
 */
export async function docsSite({ quick }: Effort): Promise<Measurement[]> {
  const runs = quick ? 1 : 5;
  const executablePath = findChromium();
  if (!executablePath) return [{ what: "time until a page can be used", value: "not measured: no Chromium" }];
  const root = inProject("dist/docs/");
  if (!existsSync(join(root, "index.html")))
    return [{ what: "time until a page can be used", value: "not measured: npm run docs first" }];
  const sandbox = await startSandbox(demoOptions());
  const addresses = toSandboxAddresses(await readDocuments(), sandbox.urls);
  const site = await startSiteServer({ root, live: { "/sandbox.json": () => addresses } });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const rows: Measurement[] = [];
    for (const visit of VISITS) {
      const times: number[] = [];
      for (let run = 0; run < runs; run++) times.push(await timeUntil(browser, site.url, visit));
      const [median = 0] = times.sort((a, b) => a - b).slice(Math.floor(runs / 2));
      const { name, goal } = visit;
      rows.push({ what: `${name}: milliseconds`, value: median.toFixed(0), ...(goal && { goal }) });
    }
    return rows;
  } finally {
    await browser.close();
    await site.close();
    await sandbox.close();
  }
}

/** Milliseconds. A new context has nothing in its cache. */
async function timeUntil(browser: Browser, site: string, { path, use, prove }: Visit): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${site}/${path}`, { waitUntil: "commit" });
    const started = (await page.evaluate("performance.timeOrigin")) as number;
    await use(page);
    // A click before the site's script has run loads a page of its own.
    const ended = (await page.evaluate("performance.timeOrigin + performance.now()")) as number;
    await prove?.(page);
    return ended - started;
  } finally {
    await context.close();
  }
}
