import { parse as parseExactly } from "lossless-json";
import { beforeAll, describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { readDocuments } from "../../scripts/docs/documents.ts";
import { toYaml } from "../../scripts/docs/downloads/downloads.ts";
import { buildRedoc } from "../../scripts/docs/downloads/redoc.ts";
import { toRedocDocument } from "../../scripts/docs/downloads/redoc-document.ts";
import { referenceIndex } from "../../scripts/docs/reference/reference-index.ts";
import { reference as english } from "../../scripts/docs/words/en/reference.ts";
import { parseYaml as parseYamlElsewhere } from "../../scripts/generate/tools.ts";

const apis = await readDocuments();

/** All integers as bigints: nothing is rounded. */
const exactJson = (text: string) =>
  parseExactly(text, undefined, (digits) => (/^-?\d+$/.test(digits) ? BigInt(digits) : Number(digits)));
const exactYaml = (text: string) => parseYaml(text, { intAsBigInt: true });

describe("the YAML of a spec", () => {
  it.each(apis.map(({ id, text }) => [id, text]))("has the same content as its JSON: %s", (_, text) => {
    const yaml = toYaml(text);
    expect(exactYaml(yaml)).toEqual(exactJson(text));
    // A second parser, which reads integers as numbers like JSON.parse.
    expect(parseYamlElsewhere(yaml)).toEqual(JSON.parse(text));
  });

  it("keeps integers of any size, and strings that look like something else", () => {
    const text = `{"id":1552747048460091409,"least":-9223372036854775808,"most":18446744073709551615,"one":1,
      "texts":["1552747048460091409","yes","null","2026-11-16","1e3","0x1F","~",""," a: b #c","- d","{{e}}"],
      "float":828.5,"lines":"a\\nb\\n","200":{"y":true}}`;
    const yaml = toYaml(text);
    expect(exactYaml(yaml)).toEqual(exactJson(text));
    expect(yaml).toContain("id: 1552747048460091409\n");
  });

  it("has a string without line breaks on one line, so that it can be searched for", () => {
    for (const { text, document } of apis) {
      const texts = Object.values(document.paths).flatMap((item) => item.get?.description ?? []);
      for (const description of texts.filter((one) => !one.includes("\n")))
        expect(toYaml(text)).toContain(description);
    }
  });
});

describe("a Redoc page", () => {
  const [qiniu] = apis.filter(({ id }) => id === "qiniu") as [(typeof apis)[number]];
  const planted = qiniu.text.replaceAll("1552747048460095000", "1552747048460095409");
  const samples = new Map([
    ["sendMessage", [{ lang: "typescript", label: "TypeScript", source: "await planted.sample();" }]],
  ] as const);
  let page: string;
  beforeAll(async () => {
    page = await buildRedoc(toRedocDocument({ ...qiniu, text: planted }, samples), qiniu.document.info);
  });

  it("loads nothing, from anywhere", () => {
    const tags = page.match(/<(script|link|img|iframe|source)\b[^>]*>/g) ?? [];
    for (const tag of tags) expect(tag).not.toMatch(/(src|href)="(?!data:|#)/);
    expect(page).not.toContain("cdn.redoc.ly");
    const styles = page.match(/<style\b.*?<\/style>/gs) ?? [];
    expect(styles.join("\n")).not.toMatch(/@import|url\((?!["']?(?:data:|#))/);
    expect(page).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
  });

  it("has a title, a description, the samples, and exact large ids", () => {
    expect(page).toContain("<title>Qiniu IM Message API</title>");
    expect(page).toMatch(/<meta name="description" content="Send, read, acknowledge/);
    expect(page).toContain("await planted.sample();");
    expect(page).toContain('"1552747048460095409"');
    expect(page).not.toContain("1552747048460095000");
  });

  it("is not written when Redoc rejects the spec", async () => {
    await expect(buildRedoc({ servers: [], paths: {} } as never, { title: "Nothing" })).rejects.toThrow();
  });
});

describe("the overview", () => {
  const files = apis.flatMap(({ id, text }) =>
    [`specs/${id}.json`, `specs/${id}.yaml`, `redoc/${id}.html`].map((path) => ({ path, content: text })),
  );

  it("links every API, operation and download, and says how large the files are", () => {
    const page = referenceIndex(apis, files, english);
    for (const { id, document } of apis) {
      expect(page).toContain(`## ${document.info.title}\n`);
      for (const item of Object.values(document.paths))
        for (const method of ["get", "put", "post", "delete"] as const)
          if (item[method]) expect(page).toContain(`](./${id}/${item[method].operationId}.md)`);
    }
    for (const { path, content } of files)
      expect(page).toContain(
        `(../${path}){target="_self"} (${english.overview.size(Buffer.byteLength(content))})`,
      );
  });

  it("is not written when a download is missing", () => {
    expect(() => referenceIndex(apis, files.slice(1), english)).toThrow(`${files[0]?.path} `);
  });
});
