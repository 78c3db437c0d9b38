/**
 * Shortens what ajv writes to a quarter, without a change of behavior: an error is added by a call instead of nine
 * lines, functions get the path alone instead of an object with all that a keyword might need, parts of schemas are
 * literals where they are used, and what nothing needs is left out.
 *
 * It replaces text, because parsing and printing would take as long as everything else that the generator does.
 *
 * @param code a module that ajv has written, with the option `lines`
 * @throws Error with the line, if ajv writes something that is not as expected
 */
export function shorten(code: string): string {
  const shorter = [replaceRuntime, inlineSchemas, dropEvaluated, addErrors, passPath, dropLines].reduce(
    (text, step) => step(text),
    code,
  );
  const [left] = /^.*\b(schemaPath:|parentData\b|schema\d+\b|func\d+\b|require\().*/m.exec(shorter) ?? [];
  if (left) throw new Error(`ajv writes code that cannot be shortened: ${left}`);
  return indent(shorter);
}

/** Functions that ajv expects to be installed → ours. */
const RUNTIME: Readonly<Record<string, string>> = { "ajv/dist/runtime/ucs2length": "countCharacters" };

/** @throws Error naming a function that ajv expects to be installed, if there is none of ours for it */
function replaceRuntime(code: string): string {
  const names = new Map<string, string>();
  const rest = code.replaceAll(/^const (\w+) = require\("(.*)"\)\.default;\n/gm, (_, name, module) => {
    const ours = RUNTIME[module];
    if (!ours) throw new Error(`the validators need ${module}: write it in src/sandbox/frame/validator.ts`);
    names.set(name, ours);
    return "";
  });
  return rest.replaceAll(/\bfunc\d+\b/g, (name) => names.get(name) ?? name);
}

/** A part of a schema: its name, and the steps to the part. */
const PART = /\b(schema\d+)((?:\.\w+|\["(?:[^"\\]|\\.)*"\]|\[\d+\])+)/;

function inlineSchemas(code: string): string {
  const schemas = new Map<string, unknown>();
  const rest = code.replaceAll(/^const (schema\d+) = (.*);\n/gm, (_, name, json) => {
    schemas.set(name, JSON.parse(json));
    return "";
  });
  const part = (name: string, steps: string): unknown =>
    [...steps.matchAll(/\.(\w+)|\[(.*?)\](?=[.[]|$)/g)].reduce<unknown>(
      (value, [, key, quoted]) => (value as Record<string, unknown>)[key ?? JSON.parse(quoted as string)],
      schemas.get(name),
    );
  return rest
    .replaceAll(new RegExp(`\\bfunc\\d+\\.call\\(${PART.source}, (\\w+)\\)`, "g"), (_, name, steps, key) => {
      const names = Object.keys(part(name, steps) as object);
      return `${JSON.stringify(names)}.includes(${key})`;
    })
    .replaceAll(new RegExp(PART.source, "g"), (_, name, steps) => JSON.stringify(part(name, steps)));
}

const RESET = lines(
  "const evaluated0 = (validate\\d+)\\.evaluated;",
  "if\\(evaluated0\\.dynamicProps\\)\\{",
  "evaluated0\\.props = undefined;",
  "\\}",
  "if\\(evaluated0\\.dynamicItems\\)\\{",
  "evaluated0\\.items = undefined;",
  "\\}",
);

/** Which properties a function has evaluated is kept only where it depends on the value. */
function dropEvaluated(code: string): string {
  const kept = new Set<string>();
  const rest = code.replaceAll(/^(validate\d+)\.evaluated = (.*)\n/gm, (line, name, how) => {
    if (!/"dynamic(Props|Items)":true/.test(how)) return "";
    kept.add(name);
    return line;
  });
  return rest.replaceAll(RESET, (text, name) => (kept.has(name) ? text : ""));
}

const ERROR = lines(
  "const (err\\d+) = \\{(?:instancePath(?::(.*?))?,schemaPath:.*?,keyword:(.*?),params:(.*),message:(.*?)(?:,propertyName:\\w+)?)?\\};",
  "if\\(vErrors === null\\)\\{",
  "vErrors = \\[\\1\\];",
  "\\}",
  "else \\{",
  "vErrors\\.push\\(\\1\\);",
  "\\}",
);

function addErrors(code: string): string {
  return code
    .replaceAll(ERROR, (_, _name, path = "instancePath", keyword, params, message) =>
      keyword
        ? `vErrors = addViolation(vErrors, ${path}, ${keyword}, ${params}, ${message});\n`
        : // One that is only counted, below `not` for example.
          "vErrors = addViolations(vErrors, [{}]);\n",
    )
    .replaceAll(
      /^vErrors = vErrors === null \? (.*)\.errors : vErrors\.concat\(\1\.errors\);$/gm,
      "vErrors = addViolations(vErrors, $1.errors);",
    );
}

function passPath(code: string): string {
  return code
    .replaceAll(
      '(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={})',
      '(data, instancePath = "")',
    )
    .replaceAll(
      /\{instancePath(?::(.*?))?,parentData.*?,rootData,dynamicAnchors\}/g,
      (_, path = "instancePath") => path,
    );
}

function dropLines(code: string): string {
  return code.replaceAll(
    /^("use strict";|export .*|const \w+ = Object\.prototype\.hasOwnProperty;|;?)\n/gm,
    "",
  );
}

function lines(...patterns: readonly string[]): RegExp {
  return new RegExp(`^${patterns.map((pattern) => `${pattern}\\n`).join("")}`, "gm");
}

function indent(code: string): string {
  let depth = 0;
  return code.replaceAll(/^.*\S.*$/gm, (line) => {
    if (line.startsWith("}")) depth--;
    const indented = "  ".repeat(depth) + line;
    if (line.endsWith("{")) depth++;
    return indented;
  });
}
