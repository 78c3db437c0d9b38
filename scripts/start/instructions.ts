import { access } from "../../generated/vendors/access.ts";
import { apis } from "../../generated/vendors/apis.ts";
import { toBeijingTime } from "../../src/history/beijing-time.ts";
import type { Access } from "../../src/sandbox/access.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";

/**
 * What to try while the sandbox runs, with messages from the day before `now`.
 * @param site where the documentation is, if anywhere
 */
export function formatInstructions({ urls, credentials }: Sandbox, now: Date, site?: string): string {
  const baseUrl = urls["jmessage-report"];
  const { appKey, masterSecret } = credentials.jmessage;
  const end = Math.floor(now.getTime() / 1000);
  const [from, to] = [toBeijingTime(end - 86_400), toBeijingTime(end)];
  const query = `count=2&begin_time=${encode(from)}&end_time=${encode(to)}`;
  const documentation = `Documentation, where you can try every operation: ${site}/\n\n`;
  return `\
${site === undefined ? "" : documentation}The sandbox keeps running; press Ctrl-C to stop it.

${table(urls)}

${table(listCredentials())}

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

/**
 * What clients need, by the name of the vendor: credentials, and the tokens that the sandbox accepts from the start.
 */
function listCredentials(): Record<string, string> {
  const all = Object.entries<Access>(access).map(([vendor, { credentials, demoOptions }]) => {
    const { name } = Object.values(apis).find((api) => api.vendor === vendor) ?? { name: vendor };
    const given = Object.entries({ ...credentials(demoOptions), ...demoOptions });
    const texts = given.filter(([, value]) => typeof value === "string");
    return [name, texts.map(([field, value]) => `${inWords(field)} ${value}`).join(", ")] as const;
  });
  return Object.fromEntries(all);
}

/** `masterSecret` as `master secret`. */
function inWords(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function table(rows: Readonly<Record<string, string>>): string {
  const width = Math.max(...Object.keys(rows).map((name) => name.length));
  return Object.entries(rows)
    .map(([name, text]) => `  ${name.padEnd(width)}  ${text}`)
    .join("\n");
}

const encode = (time: string) => time.replace(" ", "%20");
