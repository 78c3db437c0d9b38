import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { ALLOWED } from "../../scripts/checks/words/allowed.ts";
import { findInText, findWords } from "../../scripts/checks/words/find-words.ts";
import { TERMS } from "../../scripts/checks/words/terms.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Lines with findings, with the words found. */
const linesOf = (text: string, file: string) =>
  findInText(text, file, []).map(({ line, found }) => `${line}: ${found}`);

describe("the words that we do not use", () => {
  it.each(TERMS)("are found in: $wrong", ({ wrong, right, say }) => {
    expect(findInText(wrong, "page.md").map((finding) => finding.say)).toContain(say);
    expect(findInText(right, "page.md")).toEqual([]);
  });

  it.each([
    "It answers the question.",
    "The start of the response repeats that of the request.",
    "A text message holds a text message's text, as `text/plain`.",
    "There is no page, and it is no longer there.",
    "The description of a property says its unit.",
  ])("are not found in: %s", (sentence) => {
    expect(findInText(sentence, "page.md")).toEqual([]);
  });

  it("are searched in files and folders, except generated ones", () => {
    const folder = mkdtempSync(join(tmpdir(), "im-openapi-words-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const file of [
      "docs/page.md",
      "docs/reference/page.md",
      "docs/image.svg",
      "README.md",
      "other.md",
    ]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), "A sentence.\n\nThe answer.\n");
    }
    const findings = findWords(folder, ["docs", "README.md"]);
    expect(findings.map(({ file, line }) => `${file}:${line}`)).toEqual(["docs/page.md:3", "README.md:3"]);
    expect(() => findWords(folder, ["spec"])).toThrow("There is no spec");
  });

  it("are allowed only where they occur", () => {
    const idle = ALLOWED.filter(
      ({ file, words }) =>
        !findInText(readFileSync(`${root}${file}`, "utf8"), file, []).some(({ found }) => found === words),
    );
    expect(idle).toEqual([]);
    const allowed = [{ file: "page.md", words: "the answer", why: "a quotation" }];
    expect(findInText("The question, the answer.", "page.md", allowed)).toEqual([]);
    expect(findInText("The question, the answer.", "other.md", allowed)).toHaveLength(1);
  });
});

describe("prose", () => {
  it("of a spec consists of descriptions and comments", () => {
    const spec = `# Every answer counts,
# and no
# answer is lost.
get:
  summary: Get an answer # of the vendor
  description: >-
    The page has the
    answer.
  title: "Its \\"answer\\": the answer"
  operationId: the answer
  x-evidence: { level: documented, source: "The answer of the vendor" }
  parameters:
    - examples: { one: { summary: The answer, value: { description: the answer } } }
      schema: { examples: [{ description: the answer }], default: { description: the answer } }
  properties:
    default: { description: The answer. }
    value: { const: the answer, description: The \`answer\`. }
`;
    expect(linesOf(spec, "spec.yaml")).toEqual([
      "1: Every answer",
      "2: no answer",
      "5: an answer",
      "7: the answer",
      "9: the answer",
      "13: The answer",
      "16: The answer",
    ]);
  });

  it("of a page excludes code, quotations and the targets of links", () => {
    const page = `---
title: The answer
---
# The answer

\`\`\`ts
// the answer
\`\`\`

The
answer, \`the answer\`, "the answer", [the answer](the%20answer "x"), <b title="the answer">.

<!-- the answer -->

| Say | Instead of |
| --- | --- |
| response | the answer |

| Field of the | Answer |
| --- | --- |
| the | answer |
`;
    expect(linesOf(page, "page.md")).toEqual(["4: The answer", "10: The answer", "11: the answer"]);
  });

  it("of a source file consists of comments, and strings that are sentences", () => {
    const source = `/**
 * Reads the
 * answer. \`the answer\`
 */
export const answer = { "the answer": /the answer/, // the answer
  message: "there is no answer",
  template: \`\${"x"} sent the answer with \${"y"} to you\`,
};
// The
// answer.
`;
    expect(linesOf(source, "source.ts")).toEqual([
      "2: the answer",
      "5: the answer",
      "6: no answer",
      "7: the answer",
      "7: answer with",
      "9: The answer",
    ]);
  });
});
