import { type Child, spawnChild, startChild } from "../support/child.ts";

/** The last line that the command prints before it waits. */
export const READY = "Press Ctrl-C to stop them.\n";

const source = ["--import", "tsx", "src/cli/index.ts"];

/** Runs the command from its source. */
export const command = (...args: string[]): Child => startChild([...source, ...args]);

/** The same for several tests; the caller stops it. */
export const longCommand = (...args: string[]): Child => spawnChild([...source, ...args]);

/** What the command prints about an API. */
export interface Offer {
  readonly baseUrl: string;
  readonly credentials: string;
}

/** Reads the table. */
export function readTable(output: string): Record<string, Offer> {
  const rows = output.matchAll(/^ {2}([\w-]+) +(http\S+) {2}(.+)$/gm);
  return Object.fromEntries(
    [...rows].map(([, id = "", baseUrl = "", credentials = ""]) => [id, { baseUrl: baseUrl, credentials }]),
  );
}

/** The suggested requests, as curl commands. */
export function readCurlLines(output: string): Request[] {
  return (output.match(/^curl .*$/gm) ?? []).map(toRequest);
}

/** The options of curl that the command uses; another one is an error. */
function toRequest(line: string): Request {
  const words = [...line.matchAll(/(?:'[^']*'|\\'|[^\s'\\])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|\\(')/g, "$1$2"),
  );
  const headers = new Headers();
  const init: { method?: string; body?: string } = {};
  let url = "";
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as string;
    if (!word.startsWith("-")) url = word;
    else {
      const value = words[++i] as string;
      if (word === "-u") headers.set("authorization", `Basic ${btoa(value)}`);
      else if (word === "-H")
        headers.set(value.slice(0, value.indexOf(":")), value.slice(value.indexOf(":") + 1));
      else if (word === "-X") init.method = value;
      else if (word === "--data-raw") Object.assign(init, { method: init.method ?? "POST", body: value });
      else throw new Error(`an option of curl that the tests do not support: ${word}`);
    }
  }
  return new Request(url, { ...init, headers });
}
