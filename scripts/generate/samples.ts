import type { Document, Operation } from "../../src/openapi/document.ts";
import { listOperations, parametersOf } from "../../src/openapi/operations.ts";
import { isBinary, successOf } from "./bodies.ts";
import { sampleArgumentsOf } from "./samples/arguments.ts";
import type { SampleClient } from "./samples/clients.ts";
import { writeLiteral } from "./samples/literal.ts";
import { sensitiveNames } from "./sensitive.ts";

/**
 * A complete program for each operation that calls it with its own examples, at the local sandbox.
 * @throws Error when an operation lacks an example that it needs
 */
export function generateSamples(client: SampleClient, document: Document): Map<string, string> {
  return new Map(
    listOperations(document).map(({ operation, servers }) => [
      operation.operationId,
      generateSample(document, operation, servers.length > 0, client),
    ]),
  );
}

interface Program {
  imports: string[];
  statements: string[];
}

/** @param elsewhere whether the operation has a host of its own */
function generateSample(
  document: Document,
  operation: Operation,
  elsewhere: boolean,
  client: SampleClient,
): string {
  const { imports, statements } = elsewhere
    ? download(document, operation, client)
    : operation["x-pagination"]
      ? walk(document, operation, client)
      : call(document, operation, client);
  const own = `import { ${client.import.name} } from "${client.import.from}";`;
  // In the order of formatters: imports of Node first, then by name.
  const sorted = [own, ...imports].sort((a, b) => (moduleOf(a) < moduleOf(b) ? -1 : 1));
  return `${sorted.join("\n")}\n\n${client.create}\n${statements.join("\n")}\n`;
}

function moduleOf(line: string): string {
  const name = /"(.+)"/.exec(line)?.[1] ?? "";
  return name.startsWith("node:") ? ` ${name}` : name;
}

/** Every item of a list. */
function walk(document: Document, operation: Operation, { operations, known }: SampleClient): Program {
  const { args, before } = sampleArgumentsOf(document, operation, known);
  const [item, rest] = [itemName(operation), withoutOffset(document, operation, args)];
  const method = `${operations}.${operation.operationId}`;
  const literal = writeLiteral(rest, "const query = ".length);
  const short = `for await (const ${item} of paginate(${method}, ${literal}))`;
  const loop =
    short.length <= 84 && !literal.includes("\n")
      ? `${short}\n  console.log(${item});`
      : `const query = ${literal};\nfor await (const ${item} of paginate(${method}, query)) console.log(${item});`;
  return {
    imports: ['import { paginate } from "im-openapi";'],
    statements: [...before, loop],
  };
}

/** A walk starts with the first item by default, unless the vendor requires the parameter. */
function withoutOffset(
  document: Document,
  operation: Operation,
  args: Readonly<Record<string, unknown>>,
): object {
  const offset = operation["x-pagination"]?.inputs.find(({ type }) => type === "offset")?.name;
  const required = parametersOf(document, operation).some(
    ({ name, required }) => name === offset && required,
  );
  return Object.fromEntries(Object.entries(args).filter(([name]) => name !== offset || required));
}

/** The name for one item of a list. */
function itemName(operation: Operation): string {
  const [list = "entry"] = /\w+$/.exec(operation["x-pagination"]?.outputs.results ?? "") ?? [];
  return list.replace(/s$/, "");
}

function call(document: Document, operation: Operation, { operations, known }: SampleClient): Program {
  const { args, before } = sampleArgumentsOf(document, operation, known);
  const method = `await ${operations}.${operation.operationId}`;
  const name = resultName(operation.operationId);
  const hasResult = successOf(document, operation) !== undefined;
  const start = hasResult ? `const ${name} = ${method}(` : `${method}(`;
  const literal = Object.keys(args).length > 0 ? writeLiteral(args, start.length + 2) : "";
  return {
    imports: [],
    statements: [...before, `${start}${literal});`, ...(hasResult ? [show(document, operation, name)] : [])],
  };
}

/** Prints the result, unless it is a secret. */
function show(document: Document, operation: Operation, name: string): string {
  const secret = sensitiveNames(document, operation).some((field) => /token/.test(field));
  return secret
    ? `console.log(Object.keys(${name})); // it contains a secret, which must not be logged`
    : `console.log(${name});`;
}

/** A file whose URL another operation returns. */
function download(document: Document, operation: Operation, client: SampleClient): Program {
  const { operations, known } = client;
  const asking = listOperations(document).find(({ operation }) => operation["x-time-slice"]);
  if (!asking) throw new Error(`${operation.operationId}: no operation returns its URL`);
  const { args, before } = sampleArgumentsOf(document, asking.operation, known);
  const content = successOf(document, operation);
  if (!content || !isBinary(content)) throw new Error(`${operation.operationId}: its response is not a file`);
  return {
    imports: ['import { writeFile } from "node:fs/promises";'],
    statements: [
      ...before,
      `const { data } = await ${operations}.${asking.operation.operationId}(${writeLiteral(args)});`,
      "for (const { url } of data) {",
      `  const file = await ${operations}.${operation.operationId}({ url });`,
      '  await writeFile("history.gz", file); // one JSON object a line, compressed with gzip',
      "}",
    ],
  };
}

/** The noun of an operation that returns something, such as `user` of `getUser`. */
function resultName(operationId: string): string {
  const [, noun] = /^(?:get|list|query|create|register|upload)([A-Z]\w*)$/.exec(operationId) ?? [];
  return noun ? noun.charAt(0).toLowerCase() + noun.slice(1) : "response";
}
