import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inProject } from "../../scripts/docs/site.ts";
import { executablePath, SCREENSHOTS, useSite } from "./browser.ts";

describe.skipIf(!executablePath)("the form of an operation, in a browser", () => {
  const site = useSite();

  const openForm = async (path: string, options = {}) => {
    const opened = await site.open(options);
    await opened.page.goto(`${site.url}/reference/${path}.html`);
    await opened.page.locator(".try-it .send:enabled").waitFor();
    return opened;
  };
  const send = async (page: Page) => {
    await page.locator(".try-it .send").click();
    return (await page.locator(".try-it .response [role=status]").textContent())?.trim();
  };
  const shownBody = (page: Page) => page.locator(".try-it .response pre").textContent();
  const command = (page: Page) => page.locator(".try-it .language-sh pre").textContent();

  test("a message is read from the sandbox with one click, with its exact id", async () => {
    const { page, problems } = await site.open();
    const asked: string[] = [];
    const { msg_id: id } = site.sandbox.qiniu.add({
      from: "2199040544848",
      to: "2302128618880",
      content: "To the digit",
    });
    expect(String(Number(id))).not.toBe(id);
    page.on("request", (request) => void asked.push(new URL(request.url()).origin));
    await page.goto(`${site.url}/reference/qiniu/listConversationMessages.html`);
    await page.getByRole("link", { name: "Try it", exact: true }).first().click();
    expect(await send(page)).toMatch(/^200 OK · \d+ ms$/);
    expect(await shownBody(page)).toContain(`"msg_id": ${id}`);
    await page.screenshot({ path: `${SCREENSHOTS}try-it.png` });
    expect(new Set(asked)).toEqual(new Set([new URL(site.url).origin, site.sandbox.urls.qiniu]));
    expect(problems).toEqual([]);
    await page.close();
  });

  test("another example changes the body, the command and what is sent", async () => {
    const { page, problems } = await openForm("jmessage-im/sendMessage");
    const body = page.getByLabel("Request body", { exact: true });
    expect(await body.inputValue()).toContain('"msg_type": "text"');
    await page.getByLabel("Example").selectOption("An image for a chat room");
    const chosen = await body.inputValue();
    expect(chosen).toContain('"msg_type": "image"');
    expect(await command(page)).toContain(chosen);
    const sent = page.waitForRequest(
      (request) => request.url().endsWith("/v1/messages") && request.method() === "POST",
    );
    expect(await send(page)).toMatch(/^201/);
    expect((await sent).postData()).toBe(chosen);
    expect(problems).toEqual([]);
    await page.close();
  });

  test("the next operation has its own form, without the response of the last one", async () => {
    const { page, problems } = await openForm("jmessage-im/getUser");
    expect(await send(page)).toMatch(/^200/);
    await page.locator(".VPSidebar").getByRole("link", { name: "Update a user", exact: true }).click();
    await page.locator("h1", { hasText: "Update a user" }).waitFor();
    await page.locator(".try-it .send:enabled").waitFor();
    expect(await page.locator(".try-it .response").count()).toBe(0);
    expect(await command(page)).toMatch(/^curl -X PUT .*\/v1\/users\/\w+$/s);
    await page.goBack();
    await page.locator("h1", { hasText: "Get a user" }).waitFor();
    await page.locator(".try-it .send:enabled").waitFor();
    expect(await command(page)).not.toContain("PUT");
    expect(await send(page)).toMatch(/^200/);
    expect(problems).toEqual([]);
    await page.close();
  });

  test("what the server refuses is shown as it is", async () => {
    const { page } = await openForm("jmessage-im/getUser");
    await page.getByLabel("basicAuth").fill("sandbox-app-key:wrong");
    expect(await command(page)).toContain("-u sandbox-app-key:wrong");
    expect(await send(page)).toMatch(/^401/);
    expect(await shownBody(page)).toContain('"error"');
    await page.close();
  });

  test("without a sandbox there is a line that says how to start one, and the form can be used again", async () => {
    const closed = createServer();
    await new Promise<void>((done) => void closed.listen(0, "127.0.0.1", done));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    const { page } = await openForm("qiniu/listConversations");
    const server = page.getByLabel("Server", { exact: true });
    const running = await server.inputValue();
    expect(running).toBe(site.sandbox.urls.qiniu);
    await server.fill(`http://127.0.0.1:${port}`);
    await page.locator(".try-it .send").click();
    const line = await page.getByRole("alert").textContent();
    expect(line?.trim()).toMatch(new RegExp(`^http://127.0.0.1:${port} does not respond.*npm start`));
    await server.fill(running);
    expect(await send(page)).toMatch(/^200/);
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.close();
  });

  test("a file is sent: that of the example, or the one that is chosen", async () => {
    const { page, problems } = await openForm("jmessage-im/uploadMedia");
    await page.getByText("avatar.jpg is sent, unless you choose another file.").waitFor();
    expect(await send(page)).toMatch(/^200/);
    const file = { name: "lunch.png", mimeType: "image/png", buffer: Buffer.from("not much") };
    await page.getByLabel("filename").setInputFiles(file);
    expect(await command(page)).toContain("-F filename=@lunch.png");
    expect(await send(page)).toMatch(/^200/);
    expect(await shownBody(page)).toContain('"fsize": 8');
    await page.getByLabel("Example").selectOption("A document");
    await page.getByText("menu.pdf is sent, unless you choose another file.").waitFor();
    expect(await page.getByLabel("filename").inputValue()).toBe("");
    expect(problems).toEqual([]);
    await page.close();
  });

  test("a file at a signed URL is downloaded with one click, and unpacked", async () => {
    const { page, problems } = await openForm("easemob/downloadHistoryFile");
    expect(await send(page)).toMatch(/^200/);
    expect(await shownBody(page)).toMatch(/^\{"msg_id":"\d+",/);
    expect(await page.getByLabel("URL of the file").inputValue()).toContain("Signature=");
    expect(problems).toEqual([]);
    await page.close();
  });

  test("a request is sent with the keyboard alone", async () => {
    const { page } = await openForm("jmessage-report/listMessages");
    await page.getByLabel("count").focus();
    await page.keyboard.press("Enter");
    await page.locator(".try-it .response").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const focused = "document.activeElement.className";
    expect(await page.evaluate(focused)).toContain("send");
    const again = page.waitForResponse((response) =>
      response.url().startsWith(site.sandbox.urls["jmessage-report"]),
    );
    await page.keyboard.press("Space");
    expect((await again).status()).toBe(200);
    await page.close();
  });

  test.for([
    ["easemob/createAppToken", {}],
    ["easemob/getHistoryFileUrl", { dark: true }],
    ["jmessage-im/uploadMedia", {}],
    ["qiniu/listConversationMessages", { width: 390 }],
    ["jmessage-im/sendMessage", { width: 390, dark: true }],
  ] as const)(
    "%s with its response: axe finds nothing serious, and it fits into the window",
    async ([path, options]) => {
      const { page, problems } = await openForm(path, options);
      expect(await send(page)).toMatch(/^20/);
      await page.locator(".try-it summary").click();
      await page.addScriptTag({ path: inProject("node_modules/axe-core/axe.min.js") });
      const found = (await page.evaluate("axe.run('.try-it')")) as {
        violations: { id: string; impact: string; nodes: { html: string }[] }[];
      };
      const serious = found.violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html)}`)).toEqual(
        [],
      );
      await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: 1600 });
      await page.evaluate("document.querySelector('#try-it').scrollIntoView()");
      await page.screenshot({ path: `${SCREENSHOTS}try-${path.replace("/", "-")}.png` });
      const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      expect(problems).toEqual([]);
      await page.close();
    },
  );
});
