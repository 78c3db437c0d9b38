interface Renderer {
  render(source: string, environment: object): string;
}

/**
 * What the local search indexes of a page. Pages of operations are listed by their `searchTitle`, because several APIs
 * have a "Send a message". Their code blocks, two thirds of each page, contain nothing that one would search for.
 */
export function renderForSearch(source: string, environment: object, renderer: Renderer): string {
  const [, head = ""] = /^---\n(.*?)\n---\n/s.exec(source) ?? [];
  const title = /^searchTitle: (.*)$/m.exec(head)?.[1];
  if (title === undefined) return renderer.render(source, environment);
  const titled = source.replace(/^# .*?( \{#.*\})?$/m, (_, anchor = "") => `# ${JSON.parse(title)}${anchor}`);
  return renderer.render(withoutBlocks(titled), environment);
}

function withoutBlocks(source: string): string {
  return source.replace(/^::: code-group\n.*?^:::$|^(`{3,}).*?^\1$/gms, "");
}
