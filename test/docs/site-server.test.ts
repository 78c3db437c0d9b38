import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashSources } from "../../scripts/docs/stamp.ts";
import { startSiteServer } from "../../scripts/start/site-server.ts";

let folder: string;
let site: Awaited<ReturnType<typeof startSiteServer>>;
let asked = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "im-openapi-site-"));
  const write = async (name: string, content: string | Buffer) => {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), content);
  };
  await write("secret.txt", "not for anybody");
  await write("site-other/page.html", "of somebody else");
  await write("site/index.html", "<h1>home</h1>");
  await write("site/404.html", "<h1>no such page</h1>");
  await write("site/guide/index.html", "<h1>guide</h1>");
  await write("site/a b.json", '{"a":1}');
  await write("site/big.js", "// nothing\n".repeat(10_000));
  await write("site/dot.png", Buffer.from([1, 2, 3]));
  await write("site/.hidden", "hidden");
  const live = { "/sandbox.json": async () => ({ asked: ++asked }) };
  site = await startSiteServer({ root: join(folder, "site"), live });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(site.url + path, init);

/** The raw path, which `fetch` would normalize, and the raw body, which `fetch` would decompress. */
function getRaw(path: string, headers: Readonly<Record<string, string>> = {}) {
  const { hostname, port } = new URL(site.url);
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      const sent = request({ hostname, port, path, headers }, async (response) => {
        const body = Buffer.concat(await response.toArray());
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
      sent.on("error", reject).end();
    },
  );
}

test.each([
  ["/", "text/html; charset=utf-8", "<h1>home</h1>"],
  ["/?a=/../b", "text/html; charset=utf-8", "<h1>home</h1>"],
  ["/guide/", "text/html; charset=utf-8", "<h1>guide</h1>"],
  ["/a%20b.json", "application/json; charset=utf-8", '{"a":1}'],
  ["/dot.png", "image/png", "\u0001\u0002\u0003"],
])("%s is a file with its type", async (path, type, text) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(type);
  expect(await response.text()).toBe(text);
});

test("a missing file is the site's own page, with 404", async () => {
  const response = await get("/guide/nothing.html");
  expect(response.status).toBe(404);
  expect(await response.text()).toBe("<h1>no such page</h1>");
});

test.each([
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/..%5csecret.txt",
  "/guide/../../secret.txt",
  "/../site-other/page.html",
  "//etc/passwd",
  "/.hidden",
  "/%00",
  "/%ff",
  "/index.html%00.png",
  "/index.html/",
])("%s leads nowhere", async (path) => {
  const { status, body } = await getRaw(path);
  expect({ status, text: String(body) }).toEqual({ status: 404, text: "<h1>no such page</h1>" });
});

test("a folder without its slash redirects to the folder, on this host whatever the path looks like", async () => {
  const response = await get("/guide?a=1", { redirect: "manual" });
  expect(response.status).toBe(301);
  expect(response.headers.get("location")).toBe("./guide/?a=1");
  expect(await (await get("/guide")).text()).toBe("<h1>guide</h1>");
  const { status } = await getRaw("//guide");
  expect(status === 404 || status === 301).toBe(true);
});

test("text is compressed for clients that accept it, and images are not", async () => {
  const load = async (path: string, encoding: string) => {
    const { headers, body } = await getRaw(path, { "accept-encoding": encoding });
    return [headers["content-encoding"], body.length, headers.vary];
  };
  const [encoding, packed, vary] = await load("/big.js", "deflate;q=0.1, gzip;q=0.5");
  expect([encoding, vary]).toEqual(["gzip", "Accept-Encoding"]);
  expect(packed).toBeLessThan(1000);
  expect(await load("/big.js", "identity")).toEqual([undefined, 110_000, "Accept-Encoding"]);
  expect(await load("/big.js", "gzip;q=0")).toEqual([undefined, 110_000, "Accept-Encoding"]);
  expect(await load("/dot.png", "gzip")).toEqual([undefined, 3, undefined]);
  expect(await (await get("/big.js")).text()).toHaveLength(110_000);
});

test.each([
  ["bytes=0-3", 206, "bytes 0-3/13", "<h1>"],
  ["bytes=-5", 206, "bytes 8-12/13", "</h1>"],
  ["bytes=5-2", 416, "bytes */13", ""],
  ["lines=1-2", 200, undefined, "<h1>home</h1>"],
])("of a file, the range %s", async (range, status, contentRange, text) => {
  const { body, headers, ...rest } = await getRaw("/index.html", { range });
  expect([rest.status, headers["content-range"], String(body)]).toEqual([status, contentRange, text]);
});

test("HEAD has no body, and methods that write are rejected", async () => {
  const head = await get("/", { method: "HEAD", headers: { "accept-encoding": "identity" } });
  expect([head.status, await head.text(), head.headers.get("content-length")]).toEqual([200, "", "13"]);
  const post = await get("/", { method: "POST", body: "x" });
  expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

test("an unchanged file is not sent again, a changed one is", async () => {
  const first = await get("/index.html");
  expect(first.headers.get("cache-control")).toBe("no-cache");
  // `fetch` would add a header that prevents a 304.
  const headers = { "if-none-match": first.headers.get("etag") as string };
  expect((await getRaw("/index.html", headers)).status).toBe(304);
  await writeFile(join(folder, "site/index.html"), "<h1>home</h1> ");
  const changed = await getRaw("/index.html", headers);
  expect([changed.status, String(changed.body)]).toEqual([200, "<h1>home</h1> "]);
  await writeFile(join(folder, "site/index.html"), "<h1>home</h1>");
});

test("live responses are generated each time", async () => {
  expect(await (await get("/sandbox.json")).json()).toEqual({ asked: 1 });
  expect(await (await get("/sandbox.json")).json()).toEqual({ asked: 2 });
});

test("the hash of sources changes with the content and the name of a file, not with ignored files", async () => {
  const hash = () => hashSources(folder, ["site", "missing"]);
  const before = await hash();
  await writeFile(join(folder, "secret.txt"), "changed");
  expect(await hash()).toBe(before);
  await writeFile(join(folder, "site/new.md"), "");
  expect(await hash()).not.toBe(before);
  await rm(join(folder, "site/new.md"));
  expect(await hash()).toBe(before);
});
