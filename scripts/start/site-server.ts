import type { IncomingMessage, ServerResponse } from "node:http";
import { type RunningServer, startServer } from "../../src/sandbox/frame/server.ts";
import { createSiteFiles, type SiteFile } from "./site-files.ts";

export interface SiteOptions {
  /** The folder that holds the site. */
  readonly root: string;
  /** JSON that is made when it is asked for, by path, in the place of files. */
  readonly live?: Readonly<Record<string, () => unknown>>;
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** 0, the default, takes any free one. */
  readonly port?: number;
}

/** Serves a folder as any web server does. Rejects with the code EADDRINUSE when the port is taken. */
export async function startSiteServer({
  root,
  live = {},
  host = "127.0.0.1",
  port = 0,
}: SiteOptions): Promise<RunningServer> {
  const find = createSiteFiles(root);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    // Not a URL: two slashes at the front would be taken for a host.
    const [path = "/", query] = (request.url ?? "/").split(/\?(.*)/s);
    const make = Object.hasOwn(live, path) ? live[path] : undefined;
    if (make) {
      const body = Buffer.from(JSON.stringify(await make()));
      send(request, response, 200, { type: "application/json", body, tag: "" });
      return;
    }
    const found = await find(path);
    if (found && "redirect" in found) {
      // A relative address cannot lead to another host, whatever the path begins with.
      const last = found.redirect.split("/").at(-2);
      response.writeHead(301, { Location: `./${last}/${query ? `?${query}` : ""}` }).end();
      return;
    }
    if (found) return send(request, response, 200, found.file);
    const missing = await find("/404.html");
    const page = missing && "file" in missing ? missing.file : NOT_FOUND;
    send(request, response, 404, page);
  }

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  return startServer(listener, host, port);
}

const NOT_FOUND: SiteFile = { type: "text/plain; charset=utf-8", body: Buffer.from("Not found\n"), tag: "" };

function send(request: IncomingMessage, response: ServerResponse, status: number, file: SiteFile): void {
  const { type, body, packed, tag } = file;
  const headers = {
    // Asked for again each time: whoever builds the site anew wants to see it.
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    ...(tag && { ETag: tag }),
    ...(packed && { Vary: "Accept-Encoding" }),
  };
  if (status === 200 && tag && request.headers["if-none-match"] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const pack = packed && takesGzip(request.headers["accept-encoding"]);
  const sent = pack ? packed : body;
  response.writeHead(status, {
    ...headers,
    "Content-Type": type,
    "Content-Length": sent.length,
    ...(pack && { "Content-Encoding": "gzip" }),
  });
  response.end(request.method === "HEAD" ? undefined : sent);
}

function takesGzip(header: string | string[] = ""): boolean {
  return String(header)
    .split(",")
    .some((entry) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(entry));
}
