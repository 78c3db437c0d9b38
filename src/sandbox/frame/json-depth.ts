/** Whether JSON has more than `depth` objects and lists within each other, found without parsing it. */
export function isDeeperThan(text: string, depth: number): boolean {
  let level = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') i = endOfString(text, i);
    else if (character === "[" || character === "{") level++;
    else if (character === "]" || character === "}") level--;
    if (level > depth) return true;
  }
  return false;
}

/** The index of the quote at the end of the string that begins at this index. */
function endOfString(text: string, begin: number): number {
  let end = begin + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  return end;
}
