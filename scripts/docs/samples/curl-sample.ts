import { describeCredential } from "../../../src/cli/credential.ts";
import { joinWords, toCurlWords } from "../../../src/cli/curl.ts";
import { sampleRequest } from "../../../src/cli/sample-request.ts";
import type { Document, Operation } from "../../../src/openapi/document.ts";
import { listOperations } from "../../../src/openapi/operations.ts";
import { resolve } from "../../../src/openapi/reference.ts";
import { accessOf } from "../../../src/sandbox/demo.ts";
import type { DocumentedApi } from "../documents.ts";
import { demoAddresses, secretOf } from "../try-it/sandbox-addresses.ts";
import { indentJson } from "./indent-json.ts";

/** Columns after which a command continues on the next line. */
const WIDTH = 84;

type Described = ReturnType<typeof describe>;

/** Commands for a POSIX shell that call an operation of the local sandbox with its own examples. */
export function curlSample(api: DocumentedApi, operationId: string): string {
  const document = api.document;
  const found = describe(document, operationId);
  if (found.servers.length > 0) return download(api, document);
  const command = curl(api, document, found);
  return [...preparations(api, document, found, command), command].join("\n");
}

function describe(document: Document, operationId: string) {
  for (const found of listOperations(document)) if (found.operation.operationId === operationId) return found;
  throw new Error(`there is no operation ${operationId}`);
}

/** The lines that must precede a command. */
function preparations(
  api: DocumentedApi,
  document: Document,
  { operation }: Described,
  command: string,
): string[] {
  const { "x-time-range": range, "x-time-slice": slice, "x-time-units": units } = operation;
  const lines = askForTokens(api, document, operation);
  // Time zones in POSIX notation, whose sign is inverted, work on every system.
  const needsDay = /\$(day|\{day\})/.test(command);
  if (needsDay && (range || units)) lines.push("day=$(TZ=CST-8 date +%Y-%m-%d) # today in Beijing");
  if (needsDay && slice) lines.push("day=$(TZ=YESTERDAY+16 date +%Y%m%d) # yesterday in Beijing");
  const form = formOf(document, operation);
  if (form) lines.push(...Object.values(form).map((text) => `printf '${text}' > ${fileName(text)}`));
  return lines;
}

/** Commands that obtain the tokens that an operation needs, each with the operation that creates it. */
function askForTokens(api: DocumentedApi, document: Document, { security = [] }: Operation): string[] {
  const tokens = Object.entries(accessOf(api.id).tokens ?? {});
  return tokens
    .filter(([scheme]) => security.some((requirement) => scheme in requirement))
    .map(([, { operationId, property }]) => {
      const ask = curl(api, document, describe(document, operationId));
      return `token=$(${ask.replace("curl", "curl -s")} |\n  ${readProperty(property)})`;
    });
}

/** A command that extracts the value of a property from JSON. */
function readProperty(name: string): string {
  return `sed 's/.*"${name}":"\\([^"]*\\)".*/\\1/'`;
}

/** Strings for the times in the examples, which are in the past; the shell knows the day. */
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
    baseUrl: demoAddresses()[api.id] ?? "",
    credentials: credentials(api, document),
    times: recentTimes(found.operation),
  });
  if (!request) throw new Error(`${api.id}: an operation lacks an example`);
  const files = Object.fromEntries(
    Object.entries(form ?? {}).map(([field, text]) => [field, fileName(text)]),
  );
  const words = toCurlWords({ ...request, files });
  return joinWords(
    words.map((word) => spread(letShellFillIn(word))),
    WIDTH,
  );
}

/** A long body, over several lines. */
function spread(word: string): string {
  const [, json] = /^--data-raw '(.*)'$/.exec(word) ?? [];
  if (!json || word.length <= WIDTH) return word;
  const text = indentJson(json);
  return `--data-raw '${text.replaceAll("\n", "\n  ")}'`;
}

/** In single quotes the shell would not expand variables. */
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

/** A file that an example mentions, such as `Bytes of avatar.jpg`. */
function fileName(text: string): string {
  return /\S+$/.exec(text)?.[0] ?? "file";
}

function credentials({ id }: DocumentedApi, document: Document) {
  // An earlier command has obtained these.
  const asked = accessOf(id).tokens ?? {};
  const schemes = document.components?.securitySchemes ?? {};
  return Object.fromEntries(
    Object.entries(schemes).map(([name, scheme]) => [
      name,
      describeCredential(resolve(document, scheme), name in asked ? "$token" : secretOf(id, name)),
    ]),
  );
}

/** A file whose URL another operation returns. */
function download(api: DocumentedApi, document: Document): string {
  const asking = listOperations(document).find(({ operation }) => operation["x-time-slice"]);
  if (!asking) throw new Error(`${api.id}: no operation returns the URL of a file`);
  const ask = curl(api, document, asking);
  return [
    ...preparations(api, document, asking, ask),
    `url=$(${ask.replace("curl", "curl -s")} |\n  ${readProperty("url")})`,
    `curl -o history.gz "$url"`,
  ].join("\n");
}
