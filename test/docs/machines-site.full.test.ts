import { readdir, readFile } from "node:fs/promises";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocuments } from "../../scripts/docs/documents.ts";
import { operationContexts } from "../../scripts/docs/reference/operation-pages.ts";
import { OUTPUT } from "../../scripts/docs/site.ts";

describe("the built site", () => {
  const files = readdir(OUTPUT, { recursive: true });
  const linksIn = (text: string) =>
    [...text.replace(/^(`{3,}).*?^\1$|`[^`\n]+`/gms, "").matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = ""]) => target.replace(/[#?].*$/, ""))
      .filter((target) => target && !/^[a-z]+:/i.test(target));

  it("has a copy of every page, and each link in a copy leads to a file", async () => {
    const all = new Set(await files);
    const pages = [...all].filter((file) => file.endsWith(".html") && !/^(404|redoc\/)/.test(file));
    const copies = [...all].filter((file) => file.endsWith(".md"));
    expect(copies.sort()).toEqual(pages.map((page) => page.replace(/html$/, "md")).sort());
    const broken: string[] = [];
    for (const copy of copies)
      for (const target of linksIn(await readFile(OUTPUT + copy, "utf8")))
        if (!all.has(posix.join(posix.dirname(copy), target))) broken.push(`${copy}: ${target}`);
    expect(broken).toEqual([]);
  });

  it("lists all guides, operations and specs in llms.txt, and nothing that does not exist", async () => {
    const all = new Set(await files);
    const text = await readFile(`${OUTPUT}llms.txt`, "utf8");
    expect(text).toMatch(/^# im-openapi\n\n> .+\n\n[^#]+\n\n## /);
    const links = linksIn(text);
    expect(links.filter((link) => !all.has(link))).toEqual([]);
    expect(new Set(links).size).toBe(links.length);
    const wanted = [...all].filter((file) => /^(guide|errata)\/.*\.md$|^specs\//.test(file));
    for (const api of await readDocuments())
      for (const { operation } of operationContexts(api))
        wanted.push(`reference/${api.id}/${operation.operationId}.md`);
    expect(wanted.filter((file) => !links.includes(file))).toEqual([]);
  });

  it("has the generated specs, byte by byte", async () => {
    for (const { id, text } of await readDocuments())
      expect(await readFile(`${OUTPUT}specs/${id}.json`, "utf8")).toBe(text);
  });
});
