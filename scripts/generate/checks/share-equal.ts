/** Top-level statements, each with the comment before it. */
const STATEMENT = /^(?=const |function |export |\/\*\*)/m;

/**
 * Leaves out functions that are equal to another one except for the name, and lets everything use that one.
 *
 * @param code functions, as the compiler's printer prints them, and what uses them
 */
export function shareEqual(code: string): string {
  const first = new Map<string, string>();
  const same = new Map<string, string>();
  const kept = code.split(STATEMENT).filter((statement) => {
    const [, name] = /^function (\w+)/.exec(statement) ?? [];
    if (!name) return true;
    const body = statement.replaceAll(new RegExp(`\\b${name}\\b`, "g"), "itself");
    const known = first.get(body);
    if (known) same.set(name, known);
    else first.set(body, name);
    return !known;
  });
  const text = kept.join("");
  // What uses functions that were different may be equal now.
  return same.size > 0 ? shareEqual(replaceNames(text, same)) : text;
}

function replaceNames(code: string, names: ReadonlyMap<string, string>): string {
  return code.replaceAll(/\bvalidate\w+/g, (name) => names.get(name) ?? name);
}
