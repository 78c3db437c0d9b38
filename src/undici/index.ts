import type { Dispatcher } from "undici";
import type { Fetch } from "../core/request/call.ts";
import { dispatchOptions } from "./dispatch-options.ts";
import { createFetchText } from "./fetch-text.ts";
import { UndiciResponse } from "./response.ts";

/** How connections are made. */
export interface UndiciOptions {
  /** An agent or pool of your own. Default: an agent, with the proxy in the environment if any (`HTTPS_PROXY`, …). */
  dispatcher?: Dispatcher;
}

/** `fetch` for a client's option of that name. */
export interface UndiciFetch extends Fetch {
  /** Closes all connections after the pending requests have completed. */
  close(): Promise<void>;
}

/** The limit of the platform's `fetch`. */
const MAX_REDIRECTIONS = 20;

/**
 * Creates a `fetch` for Node that uses `request` of undici, on which the platform's own `fetch` is built too: it takes
 * about half the CPU time per call. Pass it as a client's option `fetch`: it supports what a client needs, and no more.
 *
 * @throws Error if the package undici (7) is not installed
 */
export async function createUndiciFetch(options: UndiciOptions = {}): Promise<UndiciFetch> {
  const { Agent, EnvHttpProxyAgent, interceptors } = await loadUndici();
  const own = options.dispatcher ?? (namesProxy() ? new EnvHttpProxyAgent() : new Agent());
  const dispatcher = own.compose(interceptors.redirect({ maxRedirections: 0 }));
  const fetch: Fetch = async (url, init) => {
    const given = Object.fromEntries(new Headers(init.headers));
    const response = await dispatcher.request({
      ...dispatchOptions(url, init.method ?? "GET", given, init.body),
      signal: init.signal,
      ...(init.redirect !== "manual" && init.redirect !== "error" && { maxRedirections: MAX_REDIRECTIONS }),
    } as Dispatcher.RequestOptions);
    if (init.redirect === "error" && response.statusCode > 300 && response.headers.location) {
      await response.body.dump();
      throw new TypeError("the server redirects, which this request does not allow");
    }
    return new UndiciResponse(response, url);
  };
  return Object.assign(fetch, { fetchText: createFetchText(own), close: () => own.close() });
}

async function loadUndici(): Promise<typeof import("undici")> {
  try {
    return await import("undici");
  } catch (cause) {
    throw new Error("im-openapi/undici needs the package undici: npm install undici@7", { cause });
  }
}

/**
 * Whether the environment has a proxy. Checked first, because the agent for proxies slows down every request a little.
 */
function namesProxy(): boolean {
  const names = ["http_proxy", "https_proxy"].flatMap((name) => [name, name.toUpperCase()]);
  return names.some((name) => process.env[name]);
}
