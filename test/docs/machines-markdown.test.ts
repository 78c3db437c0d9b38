import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkMarkdown } from "../../docs/.vitepress/markdown-link.ts";
import { renderForSearch } from "../../docs/.vitepress/search.ts";
import { createMarkdownCopies, type MarkdownCopy } from "../../scripts/docs/markdown/markdown-copies.ts";

let folder: string;
beforeAll(async () => {
  folder = `${await mkdtemp(join(tmpdir(), "im-openapi-pages-"))}/`;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function copiesOf(files: Record<string, string>): Promise<Map<string, MarkdownCopy>> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(folder + path), { recursive: true });
    await writeFile(folder + path, text);
  }
  const copies = await createMarkdownCopies(folder);
  return new Map(copies.map((copy) => [copy.path, copy]));
}

describe("a Markdown copy", () => {
  it("contains the files that its page includes: whole, a region, a range of lines, and nested", async () => {
    const copies = await copiesOf({
      "guide/a.md":
        "# A\n\n<!-- @include: ./b.md -->\n\n<<< @/code/x.ts#sample{1 ts:line-numbers} [One]\n\n<<< ../code/y.sh\n",
      "guide/b.md": "---\ntitle: B\n---\nFrom b. <!--@include: ../c.md{2,2}-->\n",
      "c.md": "one\ntwo\nthree\n",
      "code/x.ts": "before();\n// #region sample\nsample();\n// #endregion sample\nafter();\n",
      "code/y.sh": "echo y\n",
    });
    const text = copies.get("guide/a.md")?.text;
    expect(text).toContain("From b. two\n");
    expect(text).toContain("```ts [One]\nsample();\n```");
    expect(text).toContain("```sh\necho y\n```");
    expect(text).not.toMatch(/one|three|title: B|before|after/);
  });

  it("is not written for a page with a broken include", async () => {
    await expect(copiesOf({ "a.md": "<<< ./missing.ts\n" })).rejects.toThrow("missing.ts");
    await expect(copiesOf({ "a.md": "<<< ./x.ts#none\n", "x.ts": "1\n" })).rejects.toThrow("no region none");
  });

  it("has relative links to other copies, and leaves other links as they are", async () => {
    const links =
      '[b](/guide/b) [b](./b#part) [c](../reference/) [d](/specs/x.json){target="_self"} [e](https://example.com/b) [f](#here) [g](../reference/index.html#tag/x)';
    const copies = await copiesOf({
      "guide/a.md": `# A\n\n${links}\n\n\`[b](/guide/b)\`\n\n\`\`\`md\n[b](/guide/b)\n\`\`\`\n`,
      "guide/b.md": "# B\n",
      "reference/index.md": "# R\n",
    });
    expect(copies.get("guide/a.md")?.text).toBe(
      '---\ntitle: "A"\n---\n\n# A\n\n[b](b.md) [b](b.md#part) [c](../reference/index.md) [d](../specs/x.json) [e](https://example.com/b) [f](#here) [g](../reference/index.html#tag/x)\n\n`[b](/guide/b)`\n\n```md\n[b](/guide/b)\n```\n',
    );
  });

  it("has a title and a description, and nothing that is only for the browser", async () => {
    const copies = await copiesOf({
      "a.md": `---\nlayout: page\ntitle: "A: one"\ndescription: What A is.\n---\n\n<script setup>\nimport X from "./x.vue";\n</script>\n\n# A\n`,
      "drawn.md": "# Drawn\n\n<Drawing />\n\nIn words.\n",
      "node_modules/b.md": "# no\n",
      ".vitepress/c.md": "# no\n",
    });
    expect([...copies.keys()]).toEqual(["a.md", "drawn.md"]);
    expect(copies.get("a.md")?.text).toBe('---\ntitle: "A: one"\ndescription: "What A is."\n---\n\n# A\n');
    expect(copies.get("drawn.md")?.text).toContain("# Drawn\n\nIn words.\n");
  });

  it("is announced by its page", () => {
    const page = { relativePath: "guide/history.md", frontmatter: {} } as Parameters<typeof linkMarkdown>[0];
    linkMarkdown(page);
    const link = { rel: "alternate", type: "text/markdown", href: "history.md" };
    expect(page.frontmatter.head).toEqual([["link", link]]);
  });
});

describe("the search", () => {
  const renderer = { render: (source: string) => source };

  it("finds an operation by its id and its API, and ignores code blocks", () => {
    const page = `---\nsearchTitle: "Send (send) – API"\n---\n\n# Send {#send}\n\nText.\n\n::: code-group\n\n\`\`\`ts [a]\ncode();\n\`\`\`\n\n:::\n\nMore.\n\n\`\`\`json\n{ "x": 1 }\n\`\`\`\n`;
    const read = renderForSearch(page, {}, renderer);
    expect(read).toContain("# Send (send) – API {#send}\n\nText.");
    expect(read).toContain("More.");
    expect(read).not.toMatch(/code\(|"x"|code-group/);
  });

  it("indexes other pages as they are", () => {
    expect(renderForSearch("# A\n\n```ts\ncode();\n```\n", {}, renderer)).toContain("code();");
  });
});
