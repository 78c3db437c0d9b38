import { expect, test } from "vitest";
import { readDocuments } from "../../scripts/docs/documents.ts";
import { apiPage } from "../../scripts/docs/reference/api-page.ts";
import { operationContexts } from "../../scripts/docs/reference/operation-pages.ts";
import { reference } from "../../scripts/docs/words/en/reference.ts";

const apis = await readDocuments();

test.each(apis.map((api) => [api.id, api] as const))(
  "the page of %s lists every operation and webhook under its tag, by its summary",
  (_, api) => {
    const page = apiPage(api, reference);
    const sections = new Map(page.split(/^## /m).map((part) => [part.split("\n")[0], part]));
    for (const { operation } of operationContexts(api)) {
      const { operationId, summary, tags } = operation;
      const [tag = ""] = tags;
      expect(sections.get(tag)).toContain(`- [${summary}](./${operationId}.md) \`${operationId}\`\n`);
    }
  },
);

test.each(apis.map((api) => [api.id, api] as const))(
  "the page of %s says what applies to all operations, and where to download the spec",
  (id, api) => {
    const page = apiPage(api, reference);
    const [server] = api.document.servers;
    const schemes = Object.keys(api.document.components?.securitySchemes ?? {});
    expect(page).toContain(`**Address**: \`${server?.url}\``);
    for (const scheme of schemes) expect(page).toContain(`**Authentication**: \`${scheme}\``);
    expect(page).toContain(`[Errata](../../errata/${id}.md) · [The vendor's document](`);
    expect(page).toContain(`(../../specs/${id}.json){target="_self"}`);
  },
);
