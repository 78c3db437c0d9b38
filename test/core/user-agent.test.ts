import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { EMPTY_PAGE, json } from "../support/stub-server.ts";
import { FIRST_PAGE, startClient } from "./setup.ts";

afterEach(() => void vi.unstubAllGlobals());

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** The header as the server receives it from both surfaces of a client. */
async function sentBy(options: object = {}): Promise<(string | undefined)[]> {
  const seen: (string | undefined)[] = [];
  const { report } = await startClient((response, { headers }) => {
    seen.push(headers["user-agent"]);
    json(response, EMPTY_PAGE);
  }, options);
  await report.listMessages(FIRST_PAGE);
  await report.http.GET("/v2/messages", { params: { query: { cursor: "c" } } });
  return seen;
}

test("requests name the package and its version", async () => {
  expect(await sentBy()).toEqual(Array(2).fill(`im-openapi/${version}`));
});

test.each([["user-agent"], ["User-Agent"]])("the option headers may replace it, as %s", async (name) => {
  expect(await sentBy({ headers: { [name]: "billing/2" } })).toEqual(["billing/2", "billing/2"]);
});

test.each([["Deno/2.5.0"], ["Bun/1.3.0"], ["Cloudflare-Workers"], ["Node.js/24"]])(
  "they do so on a platform that calls itself %s",
  async (userAgent) => {
    vi.stubGlobal("navigator", { userAgent });
    expect(await sentBy()).toEqual(Array(2).fill(`im-openapi/${version}`));
  },
);

test("they do not in a browser, where it would cause a CORS preflight", async () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0" });
  for (const header of await sentBy()) expect(header).not.toContain("im-openapi");
});
