import { expect, onTestFinished, test } from "vitest";
import { startChild } from "../support/child.ts";
import { APP_KEY, MASTER_SECRET } from "../support/credentials.ts";
import { type Respond, startStub } from "../support/stub-server.ts";
import { FIRST_PAGE } from "./setup.ts";

const source = (path: string) => JSON.stringify(new URL(`../../src/${path}/index.ts`, import.meta.url).href);

/** A program that makes one call, prints its error, and does nothing to end. */
function program(baseUrl: string, over: string, ending: string): string {
  const fetch = over === "undici" ? "await createUndiciFetch()" : "undefined";
  const settings = JSON.stringify({ baseUrl, appKey: APP_KEY, masterSecret: MASTER_SECRET });
  return `
    import { createJMessage } from ${source("jmessage")};
    import { createUndiciFetch } from ${source("undici")};
    const { report } = createJMessage({ ...${settings}, fetch: ${fetch}, retry: false });
    const abort = new AbortController();
    const options = ${ending};
    report.listMessages(${JSON.stringify(FIRST_PAGE)}, options).catch((error) => console.log(JSON.stringify(error)));
  `;
}

const endings = [
  ["timed out", "{ timeout: 300 }", '"name":"TimeoutError"'],
  ["was aborted", "(setTimeout(() => abort.abort(), 300), { signal: abort.signal, timeout: 0 })", "{}"],
] as const;

const servers: readonly [string, Respond][] = [
  ["does not respond", () => {}],
  ["stops in the head", (_, { socket }) => void socket.write("HTTP/1.1 200 OK\r\n")],
  ["stops in the body", (response) => void response.writeHead(200, { "content-length": 99 }).write("[")],
];

const cases = servers.flatMap(([stage, respond]) =>
  endings.flatMap(([ended, ending, printed]) =>
    ["fetch", "undici"].map((over) => ({ ended, stage, over, ending, printed, respond })),
  ),
);

test.each(cases)(
  "a call that $ended leaves nothing that keeps the process running, over $over and a server that $stage",
  async ({ over, ending, printed, respond }) => {
    const stub = await startStub(respond);
    onTestFinished(() => stub.close());
    const { end } = startChild([
      "--import",
      "tsx",
      "--input-type=module",
      "--eval",
      program(stub.url, over, ending),
    ]);
    const tooLong = new Promise<never>((_, reject) => {
      setTimeout(reject, 8000, new Error("the program is still running")).unref();
    });
    const { code, stdout, stderr } = await Promise.race([end, tooLong]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(printed);
  },
);
