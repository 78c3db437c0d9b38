import { parse } from "lossless-json";
import { createMarkdownRenderer } from "vitepress";
import { describe, expect, it } from "vitest";
import { keepCodeLiteral } from "../../docs/.vitepress/literal-code.ts";
import { type DocumentedApi, readDocuments } from "../../scripts/docs/documents.ts";
import type { OperationContext } from "../../scripts/docs/reference/operation.ts";
import { operationPage } from "../../scripts/docs/reference/operation-page.ts";
import { operationContexts } from "../../scripts/docs/reference/operation-pages.ts";
import { toReference } from "../../scripts/docs/references.ts";
import { readCodeSamples } from "../../scripts/docs/samples/code-samples.ts";
import { reference as english } from "../../scripts/docs/words/en/reference.ts";
import type { Example } from "../../src/openapi/document.ts";
import type { Evidence } from "../../src/openapi/extensions.ts";
import { isRef, resolve } from "../../src/openapi/reference.ts";

const apis = await readDocuments();

interface Page {
  readonly context: OperationContext;
  readonly text: string;
}

async function pagesOf(api: DocumentedApi): Promise<Page[]> {
  const samples = await readCodeSamples(api);
  return operationContexts(api).map((context) => ({
    context,
    text: operationPage(context, samples.get(context.operation.operationId) ?? [], english),
  }));
}

/** The page of one operation of an API whose JSON has been changed. */
function pageOfChanged(id: string, operationId: string, change: (text: string) => string): string {
  const api = apis.find((one) => one.id === id) as DocumentedApi;
  const text = change(api.text);
  expect(text).not.toBe(api.text);
  const context = operationContexts({ ...api, text }).find(
    (one) => one.operation.operationId === operationId,
  );
  return operationPage(context as OperationContext, [], english);
}

/** Every object of an operation, with references resolved, except examples, which are data. */
function* nodesOf(document: object, node: unknown, seen = new Set<unknown>()): Generator<object> {
  const value = resolve(document, node);
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (isRef(node)) yield node;
  yield value;
  for (const [key, part] of Object.entries(value))
    if (key !== "examples") yield* nodesOf(document, part, seen);
}

/** Fields that a later part of a composed schema describes again. */
function replacedParts(document: object, { allOf = [] }: { allOf?: object[] }): object[] {
  const fields = allOf.map((part) => fieldsOf(document, part));
  return fields.flatMap((own, i) =>
    [...own]
      .filter(([name]) => fields.slice(i + 1).some((later) => later.has(name)))
      .map(([, field]) => field),
  );
}

function fieldsOf(document: object, schema: object): Map<string, object> {
  const { allOf = [], properties = {} } = resolve(document, schema) as {
    allOf?: object[];
    properties?: object;
  };
  return new Map([...allOf.flatMap((part) => [...fieldsOf(document, part)]), ...Object.entries(properties)]);
}

/** A string as the page writes it, with or without line breaks. */
const flat = (text: string) => text.replaceAll("\\|", "|").replace(/\s+/g, " ");

describe.each(apis.map((api) => [api.id, api] as const))("the pages of %s", (_, api) => {
  const pages = pagesOf(api);

  it("show every parameter, field, header, limit and description of their operation", async () => {
    for (const { context, text } of await pages) {
      const shown = flat(text);
      const missing: string[] = [];
      // What is beside a reference, at a parameter, or in a later part of a composed schema replaces what is further
      // away.
      const replaced = new Set<object>();
      const want = (part: string) => shown.includes(flat(part)) || missing.push(part);
      for (const node of nodesOf(context.document, context.operation)) {
        const { $ref, schema } = node as { $ref?: string; schema?: object };
        if ("description" in node && ($ref || "in" in node))
          replaced.add(resolve(context.document, $ref ? node : (schema as object)));
        for (const one of replacedParts(context.document, node)) replaced.add(one);
        const {
          properties,
          headers,
          in: place,
          name,
          description,
          pattern,
          enum: values,
          ...rest
        } = node as Record<string, never>;
        for (const key of Object.keys({ ...((properties ?? {}) as object), ...((headers ?? {}) as object) }))
          want(`\`${key}\``);
        if (place && name && "schema" in rest) want(`| \`${name}\` | ${place} |`);
        if (typeof description === "string" && !("url" in node) && !replaced.has(node))
          want((description as string).trim());
        if (pattern) want(`Pattern \`${pattern}\``);
        for (const value of Array.isArray(values) ? values : []) want(`\`${JSON.stringify(value)}\``);
        if ("x-byte-length" in rest) want(`${(rest["x-byte-length"] as { max: number }).max} bytes of UTF-8`);
        for (const limit of ["maximum", "maxItems"]) if (limit in rest) want(String(rest[limit]));
      }
      expect(missing.join("\n"), context.operation.operationId).toBe("");
    }
  });

  it("show every example of a body as JSON, and every one of a parameter", async () => {
    for (const { context, text } of await pages) {
      const blocks = [...text.matchAll(/^```(?:json|xml)[^\n]*\n(.*?)\n```$/gms)].map(
        ([, block]) => block as string,
      );
      const asJson = blocks.map((block) => {
        try {
          return canonical(parse(block));
        } catch {
          return block.trim();
        }
      });
      for (const node of nodesOf(context.document, context.operation)) {
        const {
          examples = {},
          content,
          in: place,
        } = node as { examples?: object; content?: object; in?: string };
        if (typeof place === "string")
          for (const { value } of Object.values(examples) as Example[])
            expect(flat(text), context.operation.operationId).toContain(flat(`\`${spaced(value)}\``));
        for (const [type, body] of Object.entries(content ?? {}))
          for (const { value } of Object.values(
            (body as { examples?: object }).examples ?? {},
          ) as Example[]) {
            const isText = typeof value === "string" && !type.endsWith("json");
            expect(asJson, context.operation.operationId).toContain(
              isText ? value.trim() : canonical(parse(JSON.stringify(value, asDigits))),
            );
          }
      }
    }
  });

  it("list every error code with meaning, remedy and a link, and where each fact comes from", async () => {
    for (const { context, text } of await pages) {
      const { operation, document, isWebhook } = context;
      const codes = [...(operation["x-error-codes"] ?? []), ...(document["x-error-codes"] ?? [])];
      for (const { code, meaning, remedy } of isWebhook ? [] : codes) {
        expect(text).toContain(`[\`${code}\`](../error-codes.md#${api.id.split("-")[0]}-${code})`);
        expect(flat(text)).toContain(flat(`| ${meaning} | ${remedy} |`));
      }
      for (const node of nodesOf(document, operation)) {
        const { "x-evidence": evidence } = node as { "x-evidence"?: Evidence };
        if (!evidence) continue;
        expect(flat(text)).toContain(`*${evidence.level}*: ${flat(evidence.source ?? evidence.note ?? "")}`);
        expect(flat(text)).toContain(flat(evidence.note ?? ""));
      }
    }
  });

  it("say of a webhook that it goes to your server, and where to read how to receive it", async () => {
    const webhooks = (await pages).filter(({ context }) => context.isWebhook);
    expect(webhooks.length).toBe(Object.keys(api.document.webhooks ?? {}).length);
    for (const { context, text } of webhooks) {
      expect(text).toContain("POST https://your-server.example/");
      expect(text).toContain("(/guide/webhooks)");
      expect(text).toContain("**Authentication**: ");
      expect(text, "what only a request to the vendor has").not.toMatch(
        /\*\*(Retries|Quota)\*\*|#try-it|TryIt|^form:/m,
      );
      expect(toReference(api).tags.at(-1)?.operations).toContainEqual({
        id: context.operation.operationId,
        summary: context.operation.summary,
      });
    }
  });

  it("have samples, a request line, a link to try it, and say whether a retry is safe", async () => {
    for (const { context, text } of await pages) {
      if (context.isWebhook) continue;
      const { operationId, deprecated, "x-retry": retry } = context.operation;
      expect(text).toMatch(/```ts \[TypeScript\]\nimport /);
      expect(text).toMatch(/```sh \[curl\]\n.*curl /s);
      expect(text).toContain(`${context.method.toUpperCase()} `);
      expect(text).toContain(`${context.path}\n\`\`\``);
      expect(text).toContain(`[Try it](./${operationId}.html#try-it)`);
      expect(text).toContain("\n\n<TryIt />\n\n");
      expect(text).toContain(retry === "never" ? "**Retries**: not safe" : "**Retries**: safe");
      expect(text.includes("::: warning Deprecated")).toBe(deprecated === true);
    }
  });
});

const asDigits = (_: string, value: unknown) => (typeof value === "bigint" ? Number(value) : value);

/** JSON without white space. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) => (part?.isLosslessNumber ? `number ${part.value}` : part));
}

function spaced(value: unknown): string {
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}

describe("a page", () => {
  it("keeps an integer exact that a number would round", () => {
    const page = pageOfChanged("qiniu", "listConversationMessages", (text) =>
      text.replaceAll("1552747048460095000", "1552747048460095409"),
    );
    expect(page).toContain('"next_msg_id": 1552747048460095409');
    expect(page).toContain("`1552747048460095409`");
    expect(page).not.toContain("1552747048460095000");
  });

  it("leaves nothing in a description for Vue to interpret", async () => {
    const planted = "Say <b>{{ name }}</b> or `<i>{{ name }}</i>`, that is {{name}}.";
    const page = pageOfChanged("qiniu", "sendMessage", (text) =>
      text
        .replaceAll("Id of the app, from the console.", planted)
        .replaceAll("The token was refused.", planted),
    );
    const renderer = await createMarkdownRenderer("docs", { config: keepCodeLiteral });
    const html = renderer.render(page, { path: "page.md" });
    expect(html.match(/&lt;b&gt;/g)?.length).toBeGreaterThan(1);
    expect(html.replace(/<(code|pre)\b[^>]* v-pre.*?<\/\1>/gs, "")).not.toMatch(/\{\{|<b>|<i>/);
  });

  it("shows the time range, the pagination, the quota and the parameters that go together", () => {
    const pages = Object.fromEntries(
      apis
        .flatMap(operationContexts)
        .map((one) => [one.operation.operationId, operationPage(one, [], english)]),
    );
    expect(pages.listUserMessages).toContain("`begin_time` to `end_time`, at most 7 days apart.");
    expect(pages.listUserMessages).toContain("The vendor keeps 60 days.");
    expect(pages.listUserMessages).toContain(
      "send `cursor` of the response as `cursor`. It is valid for 120 seconds.",
    );
    expect(pages.listUserMessages).toContain("`count` + `begin_time` + `end_time`; `cursor`.");
    expect(pages.listUserMessages).toContain("600 requests in 60 seconds for each app.");
    expect(pages.getHistoryFileUrl).toContain("`time` has the format");
    expect(pages.sendMessage).toContain("- `online_only`, `msg_ids` — *related*: Lanying IM, Swagger\n");
    expect(pages.createTokenById).toContain("**Authentication**: none");
    expect(pages.createAppToken).toContain("**Authentication**: none");
  });
});
