import type { MarkdownRenderer } from "vitepress";

/** Makes Vue leave inline code as it is, as it does code blocks: `{{name}}` there is part of a sample. */
export function keepCodeLiteral(markdown: MarkdownRenderer): void {
  const { rules } = markdown.renderer;
  const render = rules.code_inline;
  if (!render) throw new Error("The renderer has no rule for spans of code");
  rules.code_inline = (tokens, index, ...rest) => {
    tokens[index]?.attrSet("v-pre", "");
    return render(tokens, index, ...rest);
  };
}
