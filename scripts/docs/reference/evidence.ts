import type { Document } from "../../../src/openapi/document.ts";
import type { Evidence } from "../../../src/openapi/extensions.ts";
import { isRef, resolve } from "../../../src/openapi/reference.ts";
import { code, line } from "../markdown.ts";
import type { Words } from "../words/en/reference.ts";
import type { OperationContext } from "./operation.ts";

/** What the page of an operation says that is not in the vendor's document, and where it comes from. */
export function evidenceSection(context: OperationContext, words: Words): string {
  const { operation: say } = words;
  const subjects = new Map<string, Set<string>>();
  for (const [{ level, source, note }, subject] of collect(context, words)) {
    const where = [source, source && note ? `(${note})` : note].filter(Boolean).join(" ");
    const text = `*${say.levels[level] ?? level}*: ${line(where)}`;
    subjects.set(text, (subjects.get(text) ?? new Set()).add(subject));
  }
  if (subjects.size === 0) return "";
  const lines = [...subjects].map(([text, of]) => `- ${[...of].join(", ")} — ${text}`);
  return [`## ${say.evidence}`, say.evidenceIntro, lines.join("\n")].join("\n\n");
}

type Found = [evidence: Evidence, subject: string];

function* collect({ operation, document, isWebhook }: OperationContext, words: Words): Generator<Found> {
  const { subjects: say } = words.operation;
  const { parameters = [], requestBody, responses, "x-error-codes": own = [], ...rest } = operation;
  const { security = document.security, "x-rate-limit": rateLimit, ...facts } = rest;
  yield* within(document, facts, say.operation);
  if (!isWebhook) yield* within(document, rateLimit ?? document["x-rate-limit"], say.rateLimit);
  for (const name of security.flatMap((scheme) => Object.keys(scheme)))
    yield* within(document, document.components?.securitySchemes?.[name], say.authentication);
  for (const reference of parameters) {
    const parameter = resolve(document, reference);
    yield* within(document, parameter, code(parameter.name));
  }
  yield* within(document, requestBody, say.request);
  for (const [status, response] of Object.entries(responses))
    yield* within(document, response, say.status(status));
  // The codes are those of the vendor's own responses.
  for (const entry of isWebhook ? [] : [...own, ...(document["x-error-codes"] ?? [])])
    yield* within(document, entry, say.code(code(String(entry.code))));
}

/** Everything in a node; fields, headers and codes have their own names. */
function* within(document: Document, reference: unknown, subject: string): Generator<Found> {
  const node = isRef(reference) ? { ...(resolve(document, reference) as object), ...reference } : reference;
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "x-evidence") yield [value as Evidence, subject];
    else if (key === "properties" || key === "headers")
      for (const [name, part] of Object.entries(value as object)) yield* within(document, part, code(name));
    // Examples are data, which may have fields of any name.
    else if (key !== "examples" && key !== "$ref") yield* within(document, value, subject);
  }
}
