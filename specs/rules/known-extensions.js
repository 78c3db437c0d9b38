const DATA = new Set(["example", "examples", "default", "enum", "const"]);
// The keys of these maps are names that the vendors chose.
const NAMES = new Set(["headers", "properties", "content", "paths", "responses", "callbacks"]);

/** An unknown extension is a misspelled one. */
export default (document, { extensions }) => {
  const problems = [];
  walk(document, [], false);
  return problems;

  function walk(node, path, named) {
    if (node === null || typeof node !== "object") return;
    for (const [key, value] of Object.entries(node)) {
      if (!named && DATA.has(key)) continue;
      if (!named && key.startsWith("x-") && !extensions.includes(key))
        problems.push({ message: key, path: [...path, key] });
      walk(value, [...path, key], !named && NAMES.has(key));
    }
  }
};
