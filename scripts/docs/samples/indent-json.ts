/** JSON over several lines; numbers keep all their digits, which parsing would not. */
export function indentJson(json: string): string {
  let depth = 0;
  const tokens = json.match(/"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g) ?? [];
  const newline = () => `\n${"  ".repeat(depth)}`;
  let text = "";
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (token === "{" || token === "[") {
      const isEmpty = next === "}" || next === "]";
      depth++;
      text += isEmpty ? token : token + newline();
    } else if (token === "}" || token === "]") {
      depth--;
      const before = tokens[index - 1];
      text += before === "{" || before === "[" ? token : newline() + token;
    } else if (token === ",") text += token + newline();
    else text += token === ":" ? ": " : token;
  });
  return text;
}
