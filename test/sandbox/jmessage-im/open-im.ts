import type { SandboxJMessageOptions } from "../../../src/sandbox/index.ts";
import { type Body, type Opened, openSandbox } from "../open-sandbox.ts";

/** A response that has been read. */
export interface Read {
  status: number;
  body: Body;
}

export interface OpenedIm extends Opened {
  /** Sends a request to the IM API, and reads the JSON of the response if there is any. */
  im(request: string, body?: unknown): Promise<Read>;
}

/** Starts a sandbox with a few users at least: caiyh, javen and dev_fang, and the administrator admin_fang. */
export async function openIm(options: SandboxJMessageOptions = {}): Promise<OpenedIm> {
  const opened = await openSandbox({ history: { messages: [] }, ...options });
  const { sandbox } = opened;
  const { appKey, masterSecret } = sandbox.credentials.jmessage;
  const there = new Set(sandbox.jmessage.users().map(({ username }) => username));
  for (const username of ["caiyh", "javen", "dev_fang"])
    if (!there.has(username)) sandbox.jmessage.addUser({ username, password: "a-sample-password" });
  sandbox.jmessage.addUser({ username: "admin_fang", password: "a-sample-password", admin: true });
  return {
    ...opened,
    async im(request, body) {
      const [method = "", path] = request.split(" ");
      const response = await fetch(sandbox.urls["jmessage-im"] + path, {
        method,
        headers: {
          Authorization: `Basic ${btoa(`${appKey}:${masterSecret}`)}`,
          ...(body !== undefined && { "Content-Type": "application/json" }),
        },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
    },
  };
}

/** Status and code of a refusal. */
export function refusal({ status, body }: Read): [number, number] {
  return [status, body?.error?.code];
}
