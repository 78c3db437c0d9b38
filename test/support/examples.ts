import type { Document, Operation } from "../../src/openapi/document.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import {
  type ArgumentSet,
  argumentSetsOf,
  type ExampleBody,
  type ExampleParameter,
} from "./argument-sets.ts";
import { type Media, readDocument } from "./document.ts";

/** An example of a response. */
export interface ResponseExample {
  readonly status: number;
  /** Whether it is a refusal: by its status, or by a code in its body. */
  readonly refuses: boolean;
  /** Media type, name and value are absent if the response has no body. */
  readonly type?: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** The examples of one operation, and the operation itself. */
export interface OperationExamples {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly ExampleParameter[];
  readonly body: ExampleBody | undefined;
  /** Whether it requires credentials. */
  readonly secured: boolean;
  readonly argumentSets: readonly ArgumentSet[];
  readonly responses: readonly ResponseExample[];
}

/** The examples of every operation of an API. Throws if one cannot be called with its examples. */
export function readExamples(api: string): OperationExamples[] {
  const document = readDocument(api);
  return listOperations(document).map(({ path, method, operation }) => {
    const parameters = (operation.parameters ?? []).map((reference) => {
      const parameter = resolve(document, reference) as ExampleParameter;
      return { ...parameter, schema: resolve(document, parameter.schema) };
    });
    const body = readBody(document, operation);
    return {
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      operation,
      parameters,
      body,
      secured: (operation.security ?? []).length > 0,
      argumentSets: argumentSetsOf(operation, parameters, body),
      responses: Object.entries(operation.responses).flatMap(([status, response]) =>
        readResponses(document, Number(status), resolve(document, response) as { content?: object }),
      ),
    };
  });
}

/** The examples of successful responses. */
export function successesOf({ responses }: OperationExamples): ResponseExample[] {
  return responses.filter(({ refuses }) => !refuses);
}

/** The examples of refusals. */
export function refusalsOf({ responses }: OperationExamples): ResponseExample[] {
  return responses.filter(({ refuses }) => refuses);
}

function readBody(document: Document, { requestBody }: Operation): ExampleBody | undefined {
  const { content = {}, required = false } = (resolve(document, requestBody) ?? {}) as {
    content?: Record<string, Media>;
    required?: boolean;
  };
  const [first] = Object.entries(content);
  if (!first) return undefined;
  const [type, { schema = {}, examples = {} }] = first;
  return { type, schema: resolve(document, schema), required, examples };
}

function readResponses(document: Document, status: number, { content = {} }: { content?: object }) {
  const [first] = Object.entries(content as Record<string, Media>);
  if (!first) return [{ status, refuses: status >= 400 }];
  const [type, { examples = {} }] = first;
  return Object.entries(examples).map(([name, { value }]): ResponseExample => {
    return { status, refuses: status >= 400 || refusesByCode(document, value), type, name, value };
  });
}

function refusesByCode({ "x-error-envelope": envelope }: Document, value: unknown): boolean {
  if (envelope?.success === undefined) return false;
  const keys = envelope.code.split(".").slice(1);
  const code = keys.reduce((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);
  return code !== envelope.success;
}
