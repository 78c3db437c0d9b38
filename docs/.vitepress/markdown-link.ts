import type { PageData } from "vitepress";

/** Tells programs that a page also exists as Markdown, in a file beside it. */
export function linkMarkdown({ frontmatter, relativePath }: PageData): void {
  const href = relativePath.replace(/^.*\//, "");
  frontmatter.head ??= [];
  frontmatter.head.push(["link", { rel: "alternate", type: "text/markdown", href }]);
}
