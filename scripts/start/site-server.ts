import type { IncomingMessage, ServerResponse } from "node:http";
import compression from "compression";
import send from "send";
import { type RunningServer, startServer } from "../../src/sandbox/frame/server.ts";

export interface SiteOptions {
  /** The folder of the site. */
  readonly root: string;
  /** JSON that is generated on request instead of read from a file, by path. */
  readonly live?: Readonly<Record<string, () => unknown>>;
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** 0, the default, means any free one. */
  readonly port?: number;
}

/** Serves a folder like any web server. Rejects with the code EADDRINUSE when the port is taken. */
export async function startSiteServer({
  root,
  live = {},
  host = "127.0.0.1",
  port = 0,
}: SiteOptions): Promise<RunningServer> {
  const compress = compression();

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    // Revalidated each time: those who rebuild the site want to see the result.
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    // Not a URL: two slashes at the front would be treated as a host.
    const [path = "/", query] = (request.url ?? "/").split(/\?(.*)/s);
    const make = Object.hasOwn(live, path) ? live[path] : undefined;
    if (make) {
      const body = JSON.stringify(await make());
      response.setHeader("Content-Type", "application/json").end(body);
    } else sendFile(request, response, { root, path, query });
  }

  const listener = (request: IncomingMessage, response: ServerResponse) =>
    compress(request, response, () => {
      respond(request, response).catch(() => {
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    });
  return startServer(listener, host, port);
}

interface Asked {
  readonly root: string;
  readonly path: string;
  readonly query: string | undefined;
}

function sendFile(request: IncomingMessage, response: ServerResponse, { root, path, query }: Asked): void {
  send(request, path, { root, dotfiles: "ignore", cacheControl: false })
    .on("directory", () => {
      // A relative URL cannot lead to another host, whatever the path begins with.
      const location = `./${path.split("/").at(-1)}/${query === undefined ? "" : `?${query}`}`;
      response.writeHead(301, { Location: location }).end();
    })
    .on("error", ({ status }: { status?: number }) => {
      if (status === 416) response.writeHead(416).end();
      else sendNotFound(request, response, root);
    })
    .pipe(response);
}

/** The site's own page for it. */
function sendNotFound(request: IncomingMessage, response: ServerResponse, root: string): void {
  response.statusCode = 404;
  send(request, "/404.html", {
    root,
    cacheControl: false,
    acceptRanges: false,
    etag: false,
    lastModified: false,
  })
    .on("error", () => response.setHeader("Content-Type", "text/plain; charset=utf-8").end("Not found\n"))
    .pipe(response);
}
