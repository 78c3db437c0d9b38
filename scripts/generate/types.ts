import type ts from "typescript";
import type { Document, Operation, Schema } from "../../src/openapi/document.ts";
import type { ParameterShape } from "../../src/openapi/extensions.ts";
import { listOperations, listWebhooks } from "../../src/openapi/operations.ts";
import { isFile } from "./bodies.ts";
import { operationDoc } from "./doc.ts";
import { requestOnlySchemas } from "./int64.ts";
import { astToString, compiler, openapiTS } from "./tools.ts";

const PREAMBLE = `
/** A 64-bit integer as a decimal string: a number would round it. */
export type Int64 = string;
/** A 64-bit integer as an argument. */
export type Int64Argument = string | number | bigint;
/** A file as an argument; a \`File\` also has a name. */
export type FileArgument = Blob;
/** The bytes of a response, as a stream. */
export type Bytes = ReadableStream<Uint8Array>;
/**
 * A value that the vendor has not documented: any other string. An enum, because only a type of its own lets a
 * comparison with a documented value narrow the union; it is assignable to \`string\`. To compare it with a value that
 * you know, write \`String(value) === "…"\`.
 */
export declare enum UndocumentedValue {
  Any = "(undocumented)",
}

`;

/**
 * The content of `types.ts`: the output of openapi-typescript with four additions. These are exact 64-bit integers,
 * unions that narrow although they have unknown members, one type for each shape of the query of an operation, and the
 * documentation of an operation on its name, where editors look for it.
 */
export async function generateTypes(document: Document): Promise<string> {
  const requestOnly = requestOnlySchemas(document);
  const nodes = await openapiTS(nameWebhooksApart(structuredClone(document)) as never, {
    silent: true,
    // A field with a default is one that a request may omit, and a response too.
    defaultNonNullable: false,
    transform: (schema, { path = "" }) => customType(schema as Schema, path, requestOnly),
  });
  const operations = new Map(
    listOperations(document).map(({ operation }) => [operation.operationId, operation]),
  );
  return (
    PREAMBLE +
    astToString(nodes.map((node) => (isOperations(node) ? refineOperations(node, operations) : node)))
  );
}

/** Keeps webhooks out of `operations`, which are what a client can call: `webhooks` has them by their names. */
function nameWebhooksApart(document: Document): object {
  for (const { operation } of listWebhooks(document)) Object.assign(operation, { operationId: undefined });
  return document;
}

function customType(schema: Schema, path: string, requestOnly: ReadonlySet<string>): ts.TypeNode | undefined {
  const reference = (name: string) => compiler.factory.createTypeReferenceNode(name);
  if (schema["x-unknown-value"]) return reference("UndocumentedValue");
  const file = isFile(schema);
  if (!file && schema.format !== "int64") return undefined;
  const component = /^#\/components\/(schemas|requestBodies|parameters)\/([^/]+)/.exec(path);
  const isArgument =
    component?.[1] === "schemas"
      ? requestOnly.has(component[2] as string)
      : component !== null || /\/(parameters|requestBody)(\/|$)/.test(path);
  if (file) return reference(isArgument ? "FileArgument" : "Bytes");
  const integer = reference(isArgument ? "Int64Argument" : "Int64");
  const isNullable = Array.isArray(schema.type) && schema.type.includes("null");
  return isNullable
    ? compiler.factory.createUnionTypeNode([
        integer,
        compiler.factory.createLiteralTypeNode(compiler.factory.createNull()),
      ])
    : integer;
}

function isOperations(node: ts.Node): node is ts.InterfaceDeclaration {
  return compiler.isInterfaceDeclaration(node) && node.name.text === "operations";
}

function refineOperations(
  node: ts.InterfaceDeclaration,
  operations: ReadonlyMap<string, Operation>,
): ts.Node {
  const members = node.members.map((member) => {
    const operation =
      compiler.isPropertySignature(member) && operations.get((member.name as ts.Identifier).text);
    if (!operation) throw new Error("openapi-typescript has an operation that the document does not");
    const shapes = operation["x-parameter-shapes"];
    const refined = shapes ? refineQuery(member, shapes) : member;
    compiler.addSyntheticLeadingComment(
      refined,
      compiler.SyntaxKind.MultiLineCommentTrivia,
      jsDoc(operationDoc(operation)),
      true,
    );
    return refined;
  });
  const { modifiers, name, typeParameters, heritageClauses } = node;
  return compiler.factory.updateInterfaceDeclaration(
    node,
    modifiers,
    name,
    typeParameters,
    heritageClauses,
    members,
  );
}

/** Replaces the type of the property at `path` in a type literal. */
function replaceProperty(
  literal: ts.TypeNode | undefined,
  [name, ...rest]: readonly string[],
  replace: (type: ts.TypeLiteralNode) => ts.TypeNode,
): ts.TypeNode {
  if (!literal || !compiler.isTypeLiteralNode(literal))
    throw new Error("the output of openapi-typescript has an unexpected form");
  if (name === undefined) return replace(literal);
  const members = literal.members.map((member) => {
    if (!compiler.isPropertySignature(member) || (member.name as ts.Identifier).text !== name) return member;
    const type = replaceProperty(member.type, rest, replace);
    // A shape always requires something, so the property that contains it is required too.
    return compiler.factory.updatePropertySignature(member, member.modifiers, member.name, undefined, type);
  });
  return compiler.factory.updateTypeLiteralNode(literal, compiler.factory.createNodeArray(members));
}

function refineQuery(
  operation: ts.PropertySignature,
  shapes: readonly ParameterShape[],
): ts.PropertySignature {
  const type = replaceProperty(operation.type, ["parameters", "query"], (query) =>
    compiler.factory.createUnionTypeNode(shapes.map((shape) => shapeType(query, shape, shapes))),
  );
  const { modifiers, name, questionToken } = operation;
  return compiler.factory.updatePropertySignature(operation, modifiers, name, questionToken, type);
}

/** The query with this shape's parameters required and those of the other shapes forbidden. */
function shapeType(
  query: ts.TypeLiteralNode,
  shape: ParameterShape,
  all: readonly ParameterShape[],
): ts.TypeNode {
  const optional = compiler.factory.createToken(compiler.SyntaxKind.QuestionToken);
  const never = compiler.factory.createKeywordTypeNode(compiler.SyntaxKind.NeverKeyword);
  const members = query.members.map((member) => {
    const parameter = member as ts.PropertySignature;
    const name = (parameter.name as ts.Identifier).text;
    if (shape.required.includes(name))
      return compiler.factory.updatePropertySignature(
        parameter,
        undefined,
        parameter.name,
        undefined,
        parameter.type,
      );
    if (all.some((other) => other.required.includes(name)))
      return compiler.factory.createPropertySignature(undefined, name, optional, never);
    return parameter;
  });
  return compiler.factory.createTypeLiteralNode(members);
}

function jsDoc(lines: readonly string[]): string {
  return `*\n${lines.map((line) => ` * ${line.replaceAll("*/", "*\\/")}`.trimEnd()).join("\n")}\n `;
}
