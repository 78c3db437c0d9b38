/** Returns a page of as many messages as the cursor of the request says. Prints its address. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pageText } from "./pages.ts";

const pages = new Map(["1", "100"].map((count) => [count, Buffer.from(pageText(Number(count)))]));

const server = createServer((request, response) => {
  const page = pages.get(/[?&]cursor=(\d+)/.exec(String(request.url))?.[1] ?? "");
  if (!page) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": "application/json", "content-length": page.length }).end(page);
});
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
