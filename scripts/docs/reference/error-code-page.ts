import { writeFile } from "node:fs/promises";
import { apis as vendorsOfApis } from "../../../generated/vendors/apis.ts";
import type { ErrorCode } from "../../../src/openapi/extensions.ts";
import type { DocumentedApi } from "../documents.ts";
import { code, frontmatter, line } from "../markdown.ts";
import type { Words } from "../words/en/reference.ts";
import { errorAnchor, errorTable, vendorOf } from "./error-codes.ts";
import { operationContexts } from "./operation-pages.ts";

/** An entry of a spec, and what it belongs to. */
interface Found {
  readonly api: string;
  readonly entry: ErrorCode;
  /** A link to the operation, or to the API if any of its operations may return the code. */
  readonly from: string;
}

/**
 * Writes the page of all error codes, `reference/error-codes.md`, and its tables again for the guide to include,
 * `reference/error-codes.part`.
 */
export async function writeErrorCodePage(
  apis: readonly DocumentedApi[],
  pages: string,
  words: Words,
): Promise<void> {
  await writeFile(`${pages}reference/error-codes.md`, errorCodePage(apis, words));
  await writeFile(`${pages}reference/error-codes.part`, errorCodeTables(apis, words));
}

/** The page of all error codes: by vendor a table, then each code under a heading that can be linked and searched. */
export function errorCodePage(apis: readonly DocumentedApi[], words: Words): string {
  const { errors: say } = words;
  const sections = byVendor(apis, words).map(({ name, found }) => [
    `## ${name}`,
    ...vendorTable(found, "", words),
    ...codesOf(found).flatMap((value) => codeSection(entriesOf(found, value), words)),
  ]);
  const head = frontmatter({ title: say.title, description: say.description, outline: 2 });
  return `${[head, `# ${say.title}`, say.intro, ...sections.flat()].join("\n\n")}\n`;
}

function errorCodeTables(apis: readonly DocumentedApi[], words: Words): string {
  const sections = byVendor(apis, words).map(({ name, found }) => [
    `### ${name}`,
    ...vendorTable(found, "../reference/error-codes.md", words),
  ]);
  return `${sections.flat().join("\n\n")}\n`;
}

function byVendor(apis: readonly DocumentedApi[], words: Words): { name: string; found: Found[] }[] {
  const found = apis.flatMap((api) => findCodes(api, words));
  const vendors = [...new Set(found.map(({ api }) => vendorOf(api)))];
  return vendors.map((vendor) => ({
    name: words.errors.vendors[vendor] ?? nameOf(vendor),
    found: found.filter(({ api }) => vendorOf(api) === vendor),
  }));
}

/** The name of a vendor as in its specs. */
function nameOf(vendor: string): string {
  return Object.values(vendorsOfApis).find((api) => api.vendor === vendor)?.name ?? vendor;
}

function findCodes(api: DocumentedApi, words: Words): Found[] {
  const contexts = operationContexts(api);
  const own = contexts.flatMap(({ operation: { operationId, "x-error-codes": entries = [] } }) =>
    entries.map((entry) => ({
      api: api.id,
      entry,
      from: `[${code(operationId)}](./${api.id}/${operationId}.md)`,
    })),
  );
  const any = `[${words.errors.anyOperation(api.document.info.title)}](./${api.id}/index.md)`;
  const common = contexts[0]?.document["x-error-codes"] ?? [];
  return [...common.map((entry) => ({ api: api.id, entry, from: any })), ...own];
}

/** @param page where the sections of the codes are; empty on that page itself */
function vendorTable(found: readonly Found[], page: string, words: Words): string[] {
  const { errors: say } = words;
  const rows = codesOf(found).flatMap((value) =>
    variants(entriesOf(found, value)).map(([first]) => first.entry),
  );
  const [{ api }] = found as [Found];
  const table = errorTable(rows, (value) => `${page}#${errorAnchor(api, value)}`, words);
  return [`<TableFilter label="${say.find}" count="${say.count}">`, table, "</TableFilter>"];
}

function codesOf(found: readonly Found[]): ErrorCode["code"][] {
  return [...new Set(found.map(({ entry }) => entry.code))].sort(byCode);
}

function entriesOf(found: readonly Found[], value: ErrorCode["code"]): Found[] {
  return found.filter(({ entry }) => entry.code === value);
}

function byCode(a: ErrorCode["code"], b: ErrorCode["code"]): number {
  return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en");
}

/** Entries with the same content belong together, whatever operations have them. */
function variants(found: readonly Found[]): [Found, ...Found[]][] {
  const groups = new Map<string, [Found, ...Found[]]>();
  for (const one of found) {
    const { code: _, status, meaning, remedy, retryable } = one.entry;
    const key = JSON.stringify([status, meaning, remedy, retryable]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function codeSection(found: readonly Found[], words: Words): string[] {
  const { errors: say } = words;
  const [{ api, entry }] = found as [Found];
  const texts = variants(found).map((same) => {
    const { status, meaning, remedy, retryable } = same[0].entry;
    return [
      `**${say.status(status)}, ${say.retryable(retryable)}.** ${line(meaning)}`,
      say.remedy(line(remedy)),
      say.operations([...new Set(same.map(({ from }) => from))].join(", ")),
    ].join("\n\n");
  });
  return [`### ${entry.code} {#${errorAnchor(api, entry.code)}}`, ...texts];
}
