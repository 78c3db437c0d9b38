import { toBeijingTime } from "../../src/history/beijing-time.ts";
import type { Message } from "../../src/jmessage.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";

/** What to try while the sandbox runs. The hour asked for ends with the last message, so it has data. */
export function inviteToTry({ urls, credentials }: Sandbox, last: Message | undefined): string {
  const baseUrl = urls["jmessage-report"];
  const { appKey, masterSecret } = credentials.jmessage;
  const end = last?.create_time ?? Math.floor(Date.now() / 1000);
  const [from, to] = [toBeijingTime(end - 3600), toBeijingTime(end)];
  const query = `count=2&begin_time=${encode(from)}&end_time=${encode(to)}`;
  return `\
The sandbox keeps running; Ctrl-C ends it.

  base URL       ${baseUrl}
  app key        ${appKey}
  master secret  ${masterSecret}

With curl:

curl -u ${appKey}:${masterSecret} '${baseUrl}/v2/messages?${query}'

With TypeScript: save as try.ts in this folder, then \`npx tsx try.ts\`

import { createJMessage } from "im-openapi/jmessage";

const jmessage = createJMessage({
  appKey: "${appKey}",
  masterSecret: "${masterSecret}",
  baseUrl: "${baseUrl}",
});
for await (const message of jmessage.report.history({ from: "${from}", to: "${to}" })) {
  if (message.msg_type === "text") console.log(message.from_id, message.msg_body.text);
}
`;
}

const encode = (time: string) => time.replace(" ", "%20");
