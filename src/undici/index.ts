import type { Dispatcher } from "undici";
import type { Fetch } from "../core/request/call.ts";
import { encodeBody } from "./encode-body.ts";
import { UndiciResponse } from "./response.ts";

/** How connections are made. */
export interface UndiciOptions {
  /** An agent or pool of your own. Default: an agent, or the proxy that the environment names (`HTTPS_PROXY`, …). */
  dispatcher?: Dispatcher;
}

/** `fetch` for a client's option of that name. */
export interface UndiciFetch extends Fetch {
  /** Ends all connections, once the requests under way are done. */
  close(): Promise<void>;
}

/** What the platform's `fetch` sends too, unless told otherwise. */
const HEADERS = { accept: "*/*", "accept-encoding": "gzip, deflate", "user-agent": "undici" };

/** As many as the platform's `fetch` follows. */
const MAX_REDIRECTIONS = 20;

/**
 * A `fetch` for Node on the faster half of undici, which the platform's own `fetch` is built on as well: about half
 * the CPU a call. For a client's option of that name: what a client needs of `fetch` is there, and no more.
 *
 * @throws Error when the package undici (7) is not installed
 */
export async function createUndiciFetch(options: UndiciOptions = {}): Promise<UndiciFetch> {
  const { Agent, EnvHttpProxyAgent, interceptors } = await loadUndici();
  const own = options.dispatcher ?? (namesProxy() ? new EnvHttpProxyAgent() : new Agent());
  const dispatcher = own.compose(interceptors.redirect({ maxRedirections: 0 }));
  const fetch: Fetch = async (url, init) => {
    const { origin, pathname, search } = new URL(url);
    const { body, headers } = encodeBody(init.body);
    const answer = await dispatcher.request({
      origin,
      path: pathname + search,
      method: (init.method ?? "GET") as Dispatcher.HttpMethod,
      headers: { ...HEADERS, ...headers, ...Object.fromEntries(new Headers(init.headers)) },
      body,
      signal: init.signal,
      ...(init.redirect !== "manual" && init.redirect !== "error" && { maxRedirections: MAX_REDIRECTIONS }),
    } as Dispatcher.RequestOptions);
    if (init.redirect === "error" && answer.statusCode > 300 && answer.headers.location) {
      await answer.body.dump();
      throw new TypeError("the server redirects, which this request does not allow");
    }
    return new UndiciResponse(answer, url);
  };
  return Object.assign(fetch, { close: () => own.close() });
}

async function loadUndici(): Promise<typeof import("undici")> {
  try {
    return await import("undici");
  } catch (cause) {
    throw new Error("im-openapi/undici needs the package undici: npm install undici@7", { cause });
  }
}

/** Asked first, because the agent for proxies costs a little for every request. */
function namesProxy(): boolean {
  const names = ["http_proxy", "https_proxy"].flatMap((name) => [name, name.toUpperCase()]);
  return names.some((name) => process.env[name]);
}
