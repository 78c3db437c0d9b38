import { describe, expect, it } from "vitest";
import { readDocuments } from "../../scripts/docs/documents.ts";
import { errorCodePage } from "../../scripts/docs/reference/error-code-page.ts";
import { operationContexts } from "../../scripts/docs/reference/operation-pages.ts";
import { reference as english } from "../../scripts/docs/words/en/reference.ts";
import type { ErrorCode } from "../../src/openapi/extensions.ts";

const apis = await readDocuments();
const page = errorCodePage(apis, english);

/** The section of a code; empty when it has none. */
function sectionOf(anchor: string): string {
  const [, section = ""] = page.split(new RegExp(`^### .*\\{#${anchor}\\}$`, "m"));
  return section.split(/^##/m)[0] as string;
}

const anchorOf = (api: string, { code }: ErrorCode) => `${api.split("-")[0]}-${code}`;

describe("the page of all error codes", () => {
  it("has every code of every API and operation, with its status, meaning, remedy and a link", () => {
    let entries = 0;
    for (const { id, document } of apis)
      for (const { operation } of operationContexts(apis.find((api) => api.id === id) as never)) {
        const { operationId, "x-error-codes": own = [] } = operation;
        const all = [
          ...own.map((entry) => [entry, `](./${id}/${operationId}.md)`] as const),
          ...(document["x-error-codes"] ?? []).map((entry) => [entry, `](./${id}/index.md)`] as const),
        ];
        for (const [entry, link] of all) {
          const paragraphs = sectionOf(anchorOf(id, entry)).split("\n\n");
          const meaning = paragraphs.findIndex((text) => text.endsWith(`.** ${entry.meaning}`));
          expect(paragraphs[meaning], String(entry.code)).toContain(
            entry.status ? `Status ${entry.status}` : "not doc",
          );
          const said = paragraphs.filter((text) =>
            text.includes(entry.retryable ? ", retryable" : ", not retryable"),
          );
          expect(said).not.toEqual([]);
          expect(paragraphs).toContain(`What to do: ${entry.remedy}`);
          expect(paragraphs.join(" ")).toContain(link);
          entries++;
        }
      }
    expect(entries).toBeGreaterThan(500);
  });

  it("has one anchor for each code of a vendor, to which the table links", () => {
    const anchors = [...page.matchAll(/\{#([^}]+)\}$/gm)].map(([, anchor]) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors).toContain("jmessage-899002");
    const linked = [...page.matchAll(/^\| \[`[^`]+`\]\(#([^)]+)\)/gm)].map(([, anchor]) => anchor);
    expect(new Set(linked)).toEqual(new Set(anchors));
  });

  it("distinguishes the meanings of a code where operations differ", () => {
    const section = sectionOf("jmessage-899001");
    expect(section.match(/^What to do:/gm)?.length).toBeGreaterThan(1);
    const [first] = section.split("**Status").slice(1);
    expect(first).toContain("[`registerUsers`](./jmessage-im/registerUsers.md)");
  });
});
