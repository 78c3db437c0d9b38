import { toBeijingTime } from "../../src/history/beijing-time.ts";
import { tryingToken } from "../../src/sandbox/easemob/options.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";

/**
 * What to try while the sandbox runs, with messages of the day before `now`.
 * @param site where the documentation is, if anywhere
 */
export function formatInstructions({ urls, credentials }: Sandbox, now: Date, site?: string): string {
  const baseUrl = urls["jmessage-report"];
  const { appKey, masterSecret } = credentials.jmessage;
  const { orgName, appName, clientId, clientSecret } = credentials.easemob;
  const { appId, accessToken } = credentials.qiniu;
  const end = Math.floor(now.getTime() / 1000);
  const [from, to] = [toBeijingTime(end - 86_400), toBeijingTime(end)];
  const query = `count=2&begin_time=${encode(from)}&end_time=${encode(to)}`;
  const documentation = `Documentation, where you can try every operation: ${site}/\n\n`;
  return `\
${site === undefined ? "" : documentation}The sandbox keeps running; press Ctrl-C to stop it.

${addresses(urls)}

  JMessage  app key ${appKey}, master secret ${masterSecret}
  Easemob   app ${orgName}#${appName}, client id ${clientId}, client secret ${clientSecret}, app token ${tryingToken}
  Qiniu     app id ${appId}, access token ${accessToken}

With curl:

curl -u ${appKey}:${masterSecret} '${baseUrl}/v2/messages?${query}'

With TypeScript: save this as try.ts in this folder, then run \`npx tsx try.ts\`

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

function addresses(urls: Readonly<Record<string, string>>): string {
  const width = Math.max(...Object.keys(urls).map((api) => api.length));
  return Object.entries(urls)
    .map(([api, url]) => `  ${api.padEnd(width)}  ${url}`)
    .join("\n");
}

const encode = (time: string) => time.replace(" ", "%20");
