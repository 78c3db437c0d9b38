import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findBrokenReferences } from "./markdown-references.ts";

const root = new URL("../../", import.meta.url).pathname;
const read = (page: string) => readFileSync(root + page, "utf8");

const decisions = readdirSync(`${root}docs/decisions`).sort();
const pages = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", ".github/pull_request_template.md"],
  ...decisions.map((file) => `docs/decisions/${file}`),
];

test.for(pages)("the links in %s work, and the files that it names exist", (page) => {
  expect(findBrokenReferences(root, page, read(page))).toEqual([]);
});

test.each([
  ["[a page](docs/decisions/0000-nothing.md)", "docs/decisions/0000-nothing.md"],
  ["[a section](CONTRIBUTING.md#nothing)", "CONTRIBUTING.md#nothing"],
  ["[further down](#nothing)", "#nothing"],
  ["see `src/core/nothing.ts`", "src/core/nothing.ts"],
])("a planted reference that leads nowhere is found: %s", (line, broken) => {
  const text = `# A page\n\n${line}\n`;
  expect(findBrokenReferences(root, "README.md", text)).toEqual([`README.md:3: ${broken}`]);
});

test.each([
  "[a page](docs/decisions/README.md), [a section](CONTRIBUTING.md#add-an-api), [this page](#a-page)",
  "[elsewhere](https://example.com/nothing), `src/core`, `src/<vendor>/`, `npm run docs`",
  "```sh\ncat `src/core/nothing.ts`\n```",
])("a reference that holds is left alone: %s", (line) => {
  expect(findBrokenReferences(root, "README.md", `# A page\n\n${line}\n`)).toEqual([]);
});

test("the index of decisions lists each of them by its number and title", () => {
  const listed = [...read("docs/decisions/README.md").matchAll(/^\| (\d+) \| \[(.+)\]\((.+)\) \|$/gm)];
  const found = decisions.filter((file) => file !== "README.md");
  expect(listed.map(([, number, title, file]) => ({ file, heading: `# ${number}. ${title}` }))).toEqual(
    found.map((file) => ({ file, heading: read(`docs/decisions/${file}`).split("\n")[0] })),
  );
});

test.for(decisions.filter((file) => file !== "README.md"))("%s has the parts of a decision", (file) => {
  const text = read(`docs/decisions/${file}`);
  expect(text).toMatch(/^Status: (accepted|superseded by \[.+\]\(.+\))$/m);
  const parts = [...text.matchAll(/^## (.+)$/gm)].map(([, part]) => part);
  expect(parts.filter((part) => part !== "Alternatives")).toEqual([
    "Context",
    "Decision",
    "Consequences",
    "Evidence",
  ]);
});
