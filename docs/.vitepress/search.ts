interface Renderer {
  render(source: string, environment: object): string;
}

/**
 * What the local search reads of a page. Pages of operations go by their `searchTitle`, since several APIs have a
 * "Send a message"; and their blocks of code, which are two thirds of them, hold nothing that one would look for.
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
