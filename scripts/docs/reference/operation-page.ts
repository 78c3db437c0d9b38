import type { Parameter } from "../../../src/openapi/document.ts";
import { resolve } from "../../../src/openapi/reference.ts";
import { block, code, frontmatter, line, prose, table, tabs } from "../markdown.ts";
import type { CodeSample } from "../samples/code-samples.ts";
import { requestForm } from "../try-it/request-form.ts";
import type { Words } from "../words/en/reference.ts";
import { errorAnchor, errorTable } from "./error-codes.ts";
import { evidenceSection } from "./evidence.ts";
import type { OperationContext } from "./operation.ts";
import { exampleValues, requestSection, responsesSection } from "./operation-bodies.ts";
import { operationFacts } from "./operation-facts.ts";
import { schemaText, typeText } from "./schema-text.ts";

/** The Markdown page of an operation, with everything that the spec says. */
export function operationPage(
  context: OperationContext,
  samples: readonly CodeSample[],
  words: Words,
): string {
  const { operation, document, isWebhook } = context;
  const { operation: say } = words;
  const { summary, operationId, deprecated } = operation;
  const api = document.info.title;
  const sections = [
    frontmatter({
      title: say.title(summary, api),
      description: firstSentence(operation.description),
      searchTitle: say.searchTitle(summary, operationId, api),
      ...(!isWebhook && { form: requestForm(context) }),
    }),
    // The search shows another title for the page, but finds it by this anchor.
    `# ${line(summary)} {#${operationId}}`,
    deprecated ? `::: warning ${say.deprecatedTitle}\n${say.deprecated}\n:::` : "",
    requestLine(context, words),
    prose(operation.description),
    links(context, words),
    operationFacts(context, words),
    sampleSection(samples, words),
    isWebhook ? "" : "<TryIt />",
    parameterSection(context, words),
    requestSection(context, words),
    responsesSection(context, words),
    errorSection(context, words),
    evidenceSection(context, words),
  ];
  return `${sections.filter(Boolean).join("\n\n")}\n`;
}

function requestLine(context: OperationContext, words: Words): string {
  const { method, path, servers, document, isWebhook } = context;
  if (isWebhook) return block("http", `${method.toUpperCase()} ${words.operation.webhook.url}`);
  const [server] = servers.length > 0 ? servers : document.servers;
  return block("http", `${method.toUpperCase()} ${server?.url ?? ""}${path}`);
}

/** Where sentences end; not at a dot within a code span or a number. */
function firstSentence(text: string): string {
  return (/^.*?[.!?](?=\s+[A-Z]|\s*$)/s.exec(text)?.[0] ?? text).replace(/\s+/g, " ");
}

function links({ operation, document, isWebhook }: OperationContext, words: Words): string {
  const { operation: say } = words;
  const { operationId } = operation;
  const page = operation.externalDocs ?? document.externalDocs;
  return [
    code(operationId),
    isWebhook ? `[${say.webhook.guide}](/guide/webhooks)` : `[${say.tryIt}](./${operationId}.html#try-it)`,
    `[${say.vendorPage}](${page.url})`,
  ].join(" · ");
}

function sampleSection(samples: readonly CodeSample[], words: Words): string {
  if (samples.length === 0) return "";
  const languages = { typescript: "ts", shell: "sh" };
  const blocks = samples.map(({ lang, label, source }) => ({
    language: languages[lang],
    label,
    text: source,
  }));
  return [`## ${words.operation.samples}`, tabs(blocks)].join("\n\n");
}

function parameterSection({ operation, document }: OperationContext, words: Words): string {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
  if (parameters.length === 0) return "";
  const { operation: say, schema: mark } = words;
  const row = (parameter: Parameter) => {
    const { name, required, deprecated, schema, description } = parameter;
    const marks = [
      required && `**${mark.required}**`,
      deprecated && `**${mark.deprecated}**`,
      schema["x-sensitive"] && mark.secret,
    ].filter(Boolean);
    return [
      code(name),
      say.places[parameter.in] ?? parameter.in,
      [typeText(document, schema, words), ...marks].join(", "),
      [
        schemaText(document, { ...resolve(document, schema), description }, words),
        exampleValues(parameter.examples, words),
      ]
        .filter(Boolean)
        .join(" "),
    ];
  };
  return [`## ${say.parameters}`, table(say.parameterHead, parameters.map(row))].join("\n\n");
}

function errorSection({ api, operation, document, isWebhook }: OperationContext, words: Words): string {
  // The codes are those of the vendor's own responses.
  if (isWebhook) return "";
  const { operation: say } = words;
  const own = operation["x-error-codes"] ?? [];
  const common = document["x-error-codes"] ?? [];
  const link = (value: string) => `../error-codes.md#${errorAnchor(api, value)}`;
  const parts = [
    own.length > 0 ? errorTable(own, link, words) : "",
    common.length > 0 ? say.commonErrors : "",
    common.length > 0 ? errorTable(common, link, words) : "",
  ].filter(Boolean);
  return parts.length > 0 ? [`## ${say.errors}`, ...parts].join("\n\n") : "";
}
