import { describe, expect, test } from "vitest";
import { inProject } from "../../scripts/docs/site.ts";
import { executablePath, useSite } from "./browser.ts";

describe.skipIf(!executablePath)("the documentation is accessible", () => {
  const site = useSite();

  test.for([
    ["index.html", false],
    ["guide/history.html", false],
    ["reference/qiniu/sendMessage.html", false],
    ["reference/error-codes.html", false],
    ["errata/qiniu.html", false],
    ["typescript/im-openapi/sandbox.html", false],
    ["404.html", false],
    ["reference/easemob/index.html", false],
    ["index.html", true],
    ["reference/qiniu/sendMessage.html", true],
  ] as const)("axe finds nothing serious on %s (dark: %s)", async ([file, dark]) => {
    const { page } = await site.open({ dark });
    await page.goto(`${site.url}/${file}`, { waitUntil: "networkidle" });
    await page.addScriptTag({ path: inProject("node_modules/axe-core/axe.min.js") });
    const found = (await page.evaluate("axe.run()")) as {
      violations: { id: string; impact: string; nodes: { html: string }[] }[];
    };
    const serious = found.violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html)}`)).toEqual([]);
    await page.close();
  });

  const focused = `(() => {
    const { classList, textContent, title } = document.activeElement;
    return [...classList, (textContent || title).trim()].join(" ");
  })()`;

  test("the keyboard reaches the content, the search, the navigation and the color switch, in this order", async () => {
    const { page } = await site.open();
    await page.goto(`${site.url}/guide/history.html`, { waitUntil: "networkidle" });
    const reached: string[] = [];
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press("Tab");
      reached.push((await page.evaluate(focused)) as string);
    }
    const places = [
      /Skip to content/,
      /im-openapi/,
      /Search/,
      /Guides/,
      /API reference/,
      /TypeScript/,
      /VPSwitch/,
    ];
    const at = places.map((place) => reached.findIndex((text) => place.test(text)));
    expect(at, reached.join("\n")).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    await page.close();
  });

  test("the search opens, finds and closes with the keyboard alone", async () => {
    const { page } = await site.open();
    await page.goto(`${site.url}/guide/history.html`, { waitUntil: "networkidle" });
    await page.keyboard.press("Control+k");
    await page.locator("#localsearch-input").waitFor();
    await page.keyboard.type("recallMessage");
    await page.locator('.VPLocalSearchBox a[href*="qiniu/recallMessage"]').first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".VPLocalSearchBox").waitFor({ state: "detached" });
    await page.keyboard.press("Control+k");
    await page.locator("#localsearch-input").waitFor();
    await page.keyboard.type("recallMessage");
    await page.locator('.VPLocalSearchBox a[href*="qiniu/recallMessage"]').first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/qiniu\/recallMessage/);
    await page.close();
  });

  test("one switch changes the colors of the site, and the choice is kept", async () => {
    const { page } = await site.open();
    await page.goto(`${site.url}/reference/easemob/getHistoryFileUrl.html`, { waitUntil: "networkidle" });
    const color = () =>
      page.evaluate("getComputedStyle(document.querySelector('.try-it input')).backgroundColor");
    const light = await color();
    await page.locator(".VPNavBarAppearance button").click();
    await expect.poll(color).not.toBe(light);
    const dark = await color();
    await page.reload();
    expect(await color()).toBe(dark);
    await page.close();
  });

  test("the table of the landing page can be filtered by a word and by vendor, and reset", async () => {
    const { page } = await site.open();
    await page.goto(`${site.url}/`);
    const rows = page.locator(".table-filter tbody tr:visible");
    const all = await rows.count();
    expect(all).toBeGreaterThan(10);
    await page.getByLabel("I want to").fill("history group");
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.first().textContent()).toContain("listGroupMessages");
    await page.getByLabel("I want to").fill("");
    await page.getByLabel("Vendor", { exact: true }).selectOption("Easemob");
    await expect
      .poll(() => page.locator(".table-filter th:visible").allTextContents())
      .toEqual(["You want to", "Easemob"]);
    const some = await rows.count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await page.locator(".table-filter output").textContent()).toBe(`${some} of ${all}`);
    await page.getByLabel("Vendor", { exact: true }).selectOption("All vendors");
    await expect.poll(() => rows.count()).toBe(all);
    await page.close();
  });

  test("without JavaScript every page still has its content", async () => {
    const { page } = await site.open({ scripts: false });
    await page.goto(`${site.url}/`);
    expect(await page.locator(".table-filter tbody tr:visible").count()).toBeGreaterThan(10);
    expect(await page.locator(".table-filter form").count()).toBe(0);
    await page.goto(`${site.url}/reference/easemob/`);
    await page
      .getByRole("link", { name: /history/i })
      .first()
      .waitFor();
    await page.goto(`${site.url}/reference/easemob/getHistoryFileUrl.html`);
    await page.getByText("curl").first().waitFor();
    // It could not be sent.
    expect(await page.locator(".try-it").isVisible()).toBe(false);
    await page.close();
  });
});
