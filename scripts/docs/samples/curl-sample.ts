import { describeCredential } from "../../../src/cli/credential.ts";
import { toCurlWords } from "../../../src/cli/curl.ts";
import { sampleRequest } from "../../../src/cli/sample-request.ts";
import type { Document, Operation } from "../../../src/openapi/document.ts";
import { listOperations } from "../../../src/openapi/operations.ts";
import { resolve } from "../../../src/openapi/reference.ts";
import { defaultCredentials as easemob } from "../../../src/sandbox/easemob/options.ts";
import { defaultCredentials as jmessage } from "../../../src/sandbox/jmessage/options.ts";
import { defaultCredentials as qiniu } from "../../../src/sandbox/qiniu/options.ts";
import { sandboxAddresses } from "../../generate/samples/clients.ts";
import type { DocumentedApi } from "../documents.ts";
import { indentJson } from "./indent-json.ts";

/** Columns beyond which a command goes on in the next line. */
const WIDTH = 84;

/** What the sandbox wants to be sent, by security scheme; a shell has asked for the token before. */
const SECRETS: Readonly<Record<string, string>> = {
  basicAuth: `${jmessage.appKey}:${jmessage.masterSecret}`,
  accessToken: qiniu.accessToken,
  appToken: "$token",
};

type Described = ReturnType<typeof describe>;

/** Commands for a POSIX shell that call an operation of the local sandbox with its own examples. */
export function curlSample(api: DocumentedApi, operationId: string): string {
  const document = api.document;
  const found = describe(document, operationId);
  if (found.servers.length > 0) return download(api, document);
  const command = curl(api, document, found);
  return [...preparations(document, found, command), command].join("\n");
}

function describe(document: Document, operationId: string) {
  for (const found of listOperations(document)) if (found.operation.operationId === operationId) return found;
  throw new Error(`there is no operation ${operationId}`);
}

/** What has to be known before a command. */
function preparations(document: Document, { operation }: Described, command: string): string[] {
  const { "x-time-range": range, "x-time-slice": slice, "x-time-units": units } = operation;
  const { orgName, appName, clientId, clientSecret } = easemob;
  const body = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
  const lines: string[] = [];
  if (operation.security?.some((requirement) => "appToken" in requirement))
    lines.push(
      `token=$(curl -s -H 'Content-Type: application/json' \\\n` +
        `  --data-raw '${JSON.stringify(body)}' \\\n` +
        `  ${sandboxAddresses.easemob}/${orgName}/${appName}/token |\n` +
        `  sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    );
  // Time zones in POSIX notation, whose sign is the other way round, work on every system.
  const needsDay = /\$(day|\{day\})/.test(command);
  if (needsDay && (range || units)) lines.push("day=$(TZ=CST-8 date +%Y-%m-%d) # today in Beijing");
  if (needsDay && slice) lines.push("day=$(TZ=YESTERDAY+16 date +%Y%m%d) # yesterday in Beijing");
  const form = formOf(document, operation);
  if (form) lines.push(...Object.values(form).map((text) => `printf '${text}' > ${fileName(text)}`));
  return lines;
}

/** Texts for times that have passed in the examples; the shell knows the day. */
function recentTimes(operation: Operation): Record<string, string> {
  const { "x-time-range": range, "x-time-slice": slice, "x-time-units": units } = operation;
  return {
    ...(range && { [range.from]: "$day 00:00:00", [range.to]: "$day 23:59:59" }),
    ...(slice && { [slice.parameter]: "$" + "{day}12" }),
    ...(units && { [units.start]: "$day", [units.duration]: "1" }),
  };
}

function curl(api: DocumentedApi, document: Document, found: Described): string {
  const form = formOf(document, found.operation);
  const { requestBody: _, ...withoutBody } = found.operation;
  const request = sampleRequest(document, form ? { ...found, operation: withoutBody } : found, {
    baseUrl: sandboxAddresses[api.id] ?? "",
    credentials: credentials(document),
    times: recentTimes(found.operation),
  });
  if (!request) throw new Error(`${api.id}: an operation lacks an example`);
  const fields = Object.entries(form ?? {}).map(([name, text]) => `-F ${name}=@${fileName(text)}`);
  const [command = "", ...words] = toCurlWords(fields.length > 0 ? { ...request, method: "GET" } : request);
  const [first = "", ...others] = [...fields, ...words].map(letShellFillIn);
  const line = [command, first, ...others].join(" ");
  if (line.length <= WIDTH) return line;
  return [`${command} ${first}`, ...others.map(spread)].join(" \\\n  ");
}

/** A long body, over several lines. */
function spread(word: string): string {
  const [, json] = /^--data-raw '(.*)'$/.exec(word) ?? [];
  if (!json || word.length <= WIDTH) return word;
  const text = indentJson(json);
  return `--data-raw '${text.replaceAll("\n", "\n  ")}'`;
}

/** Single quotes would keep the shell from putting in what it knows. */
function letShellFillIn(word: string): string {
  return word.includes("$") || word.includes("%24")
    ? word
        .replaceAll("%24", "$")
        .replaceAll("%7B", "{")
        .replaceAll("%7D", "}")
        .replace(/'([^']*)'/g, '"$1"')
    : word;
}

/** The example of a form, by field. */
function formOf(document: Document, operation: Operation): Record<string, string> | undefined {
  const { content } = resolve(document, operation.requestBody) ?? {};
  const { examples = {} } = content?.["multipart/form-data"] ?? {};
  return Object.values(examples)[0]?.value as Record<string, string> | undefined;
}

/** A file that an example speaks of, such as `Bytes of avatar.jpg`. */
function fileName(text: string): string {
  return /\S+$/.exec(text)?.[0] ?? "file";
}

function credentials(document: Document) {
  const schemes = document.components?.securitySchemes ?? {};
  return Object.fromEntries(
    Object.entries(schemes).map(([name, scheme]) => [
      name,
      describeCredential(resolve(document, scheme), SECRETS[name]),
    ]),
  );
}

/** A file whose address another operation tells. */
function download(api: DocumentedApi, document: Document): string {
  const asking = listOperations(document).find(({ operation }) => operation["x-time-slice"]);
  if (!asking) throw new Error(`${api.id}: no operation tells the address of a file`);
  const ask = curl(api, document, asking);
  return [
    ...preparations(document, asking, ask),
    `url=$(${ask.replace("curl", "curl -s")} |\n  sed 's/.*"url":"\\([^"]*\\)".*/\\1/')`,
    `curl -o history.gz "$url"`,
  ].join("\n");
}
