/** A process that requests a URL on each message from its parent, with the token of a shared store. */
import { createEasemob } from "../../src/easemob/index.ts";
import { createFileTokenStore } from "../examples/file-token-store.ts";
import { CREDENTIALS } from "../support/easemob-server.ts";

const [baseUrl = "", folder = ""] = process.argv.slice(2);
const easemob = createEasemob({ ...CREDENTIALS, baseUrl, tokenStore: createFileTokenStore(folder) });

process.on("message", async (time: string) => {
  const result = await easemob.getHistoryFileUrl({ time }).catch((error: Error) => error);
  process.send?.(result instanceof Error ? result.message : "ok");
});
