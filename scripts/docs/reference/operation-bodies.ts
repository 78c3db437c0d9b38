import type { Document, Example, MediaType, ResponseObject } from "../../../src/openapi/document.ts";
import { resolve } from "../../../src/openapi/reference.ts";
import { layoutJson } from "../layout-json.ts";
import { code, line, prose, tabs } from "../markdown.ts";
import type { Words } from "../words/en/reference.ts";
import type { OperationContext } from "./operation.ts";
import { fieldLines } from "./schema-fields.ts";
import { schemaText, typeText } from "./schema-text.ts";

/** The section of the request body; empty without one. */
export function requestSection({ operation, document }: OperationContext, words: Words): string {
  if (!operation.requestBody) return "";
  const { operation: say } = words;
  const body = resolve(document, operation.requestBody);
  const optional = body.required ? "" : ` ${say.optionalBody}`;
  const contents = Object.entries(body.content).map(([type, content]) =>
    bodyParts(document, type, content, words),
  );
  return [`## ${say.request}`, `${prose(body.description)}${optional}`, ...contents.flat()].join("\n\n");
}

/** The responses by status. What one status has shown is not shown again for the next. */
export function responsesSection({ operation, document }: OperationContext, words: Words): string {
  const { operation: say } = words;
  const told = new Map<unknown, string>();
  const sections = Object.entries(operation.responses).map(([status, response]) => {
    const resolved = resolve(document, response);
    const contents = Object.entries(resolved.content ?? {}).map(([type, body]) => {
      const schema = resolve(document, body.schema);
      const before = told.get(schema);
      if (before === undefined) told.set(schema, status);
      else if (schema.title) {
        const same = say.sameBody(schema.title, before);
        return [same, examples(type, body.examples, words)];
      }
      return bodyParts(document, type, body, words);
    });
    const headers = headerLines(document, resolved, status, told, words);
    const parts = [prose(resolved.description), ...contents.flat(), headers, linkLines(resolved, words)];
    return [`### ${status}`, ...parts].filter(Boolean).join("\n\n");
  });
  return [`## ${say.responses}`, ...sections].join("\n\n");
}

/** The operations that take values of the response. */
function linkLines({ links = {} }: ResponseObject, words: Words): string {
  const lines = Object.values(links).map(({ operationId, description, parameters = {} }) => {
    const values = Object.entries(parameters).map(([name, value]) => `${code(name)} = ${code(value)}`);
    return [`- [${code(operationId)}](./${operationId}.md): ${line(description)}`, values.join(", ")].join(
      " ",
    );
  });
  return lines.length > 0 ? [`${words.operation.links}:`, lines.join("\n")].join("\n\n") : "";
}

function headerLines(
  document: Document,
  { headers = {} }: ResponseObject,
  status: string,
  told: Map<unknown, string>,
  words: Words,
): string {
  const { operation: say } = words;
  const known: string[] = [];
  const lines = Object.entries(headers).flatMap(([name, reference]) => {
    const header = resolve(document, reference);
    if (told.has(header)) {
      known.push(code(name));
      return [];
    }
    told.set(header, status);
    const text = schemaText(document, { ...header.schema, description: header.description }, words);
    const shown = exampleValues(header.examples, words);
    return [
      `- ${code(name)} *${typeText(document, header.schema, words)}* — ${[text, shown].filter(Boolean).join(" ")}`,
    ];
  });
  const again = known.length > 0 ? `${say.headers}: ${known.join(", ")}.` : "";
  return lines.length > 0 ? [`${say.headers}:`, lines.join("\n")].join("\n\n") : again;
}

/** Examples in a sentence. */
export function exampleValues(examples: Record<string, Example> = {}, words: Words): string {
  const values = [...new Set(Object.values(examples).map(({ value }) => code(layoutJson(value, Infinity))))];
  return values.length > 0 ? words.schema.example(values.join(", ")) : "";
}

function bodyParts(document: Document, type: string, body: MediaType, words: Words): string[] {
  const { operation: say } = words;
  const lineSchema = body["x-line-schema"];
  const text = schemaText(document, body.schema, words);
  const fields = fieldLines(document, body.schema, words).join("\n");
  const lines = lineSchema ? fieldLines(document, lineSchema, words).join("\n") : "";
  return [
    say.mediaType(code(type), typeText(document, body.schema, words), text),
    fields,
    lineSchema ? `${say.lines}: ${schemaText(document, lineSchema, words)}` : "",
    lines,
    examples(type, body.examples, words),
  ].filter(Boolean);
}

function examples(type: string, named: Record<string, Example> = {}, words: Words): string {
  const blocks = Object.entries(named).map(([name, { summary = name, value }]) => ({
    label: line(summary),
    ...(typeof value === "string" && !/[/+]json$/.test(type)
      ? { language: type.endsWith("xml") ? "xml" : "json", text: value }
      : { language: "json", text: layoutJson(value) }),
  }));
  if (blocks.length === 0) return "";
  const [only] = blocks;
  const caption =
    blocks.length === 1 && only ? words.operation.oneExample(only.label) : words.operation.examples;
  return `${caption}\n\n${tabs(blocks)}`;
}
