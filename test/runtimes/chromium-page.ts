import { createEasemob } from "../../src/easemob/index.ts";
import type { Clock } from "../../src/index.ts";
import { createJMessage, textMessage } from "../../src/jmessage/index.ts";

/** What `chromium.full.test.ts` runs in the browser. */

/** A clock that stands still, on which waits take no time. */
function clockAt(now: number): Clock {
  return { now: () => now, sleep: async () => {}, timer: () => () => {} };
}

type Archive = Pick<
  Parameters<typeof createEasemob>[0],
  "baseUrl" | "orgName" | "appName" | "clientId" | "clientSecret"
> & { now: number; from: number; to: number };

/** Reads history files. @returns the ids of the messages, and the name and message of an error if there is one */
export async function readArchive({ now, from, to, ...options }: Archive) {
  const easemob = createEasemob({ ...options, timeZone: "Asia/Shanghai", clock: clockAt(now) } as never);
  const ids: string[] = [];
  try {
    for await (const { msg_id } of easemob.history({ from: new Date(from), to: new Date(to) }))
      ids.push(msg_id);
    return { ids };
  } catch (error) {
    const { name, message } = error as Error;
    return { ids, name, message };
  }
}

/** Sends a message. @returns `sent`, or the name of the error and how many attempts there were */
export async function sendMessage(baseUrl: string): Promise<string> {
  const { im } = createJMessage({ appKey: "fake-app-key", masterSecret: "fake-master-secret", baseUrl });
  const body = {
    target_type: "single",
    target_id: "lin",
    from_type: "admin",
    from_id: "news_admin",
    ...textMessage("Hello"),
  } as const;
  return im.sendMessage({ body }).then(
    () => "sent",
    (error: { name: string; attempts: number }) => `${error.name}, ${error.attempts}`,
  );
}
