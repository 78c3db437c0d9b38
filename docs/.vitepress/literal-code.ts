import type { MarkdownRenderer } from "vitepress";

/** Has Vue leave spans of code as they are: `{{name}}` there is a sample, as it is in blocks of code. */
export function keepCodeLiteral(markdown: MarkdownRenderer): void {
  const { rules } = markdown.renderer;
  const render = rules.code_inline;
  if (!render) throw new Error("The renderer has no rule for spans of code");
  rules.code_inline = (tokens, index, ...rest) => {
    tokens[index]?.attrSet("v-pre", "");
    return render(tokens, index, ...rest);
  };
}
