import {
  type Document,
  type Operation,
  operationsOf,
  type Parameter,
  resolve,
} from "../../scripts/generate/openapi.ts";
import { type Media, readDocument } from "./document.ts";

/** Arguments of an operation, taken from the examples of its parameters and of its body. */
export interface ArgumentSet {
  /** Name of the shape or of the example; `default` where there is only one set. */
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** An example of an answer. */
export interface AnswerExample {
  readonly status: number;
  /** Absent where the answer has no body. */
  readonly name?: string;
  readonly value?: unknown;
}

/** The examples of one operation. */
export interface OperationExamples {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly argumentSets: readonly ArgumentSet[];
  readonly answers: readonly AnswerExample[];
}

type Named = Record<string, { value: unknown }>;
type ExampleParameter = Parameter & { required?: boolean; examples?: Named };

/** The examples of every operation of an API. Throws where one cannot be called by its examples. */
export function readExamples(api: string): OperationExamples[] {
  const document = readDocument(api);
  return [...operationsOf(document)].map(({ path, method, operation }) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    argumentSets: readArgumentSets(document, operation),
    answers: Object.entries(operation.responses).flatMap(([status, response]) =>
      readAnswers(Number(status), resolve(document, response) as { content?: Record<string, Media> }),
    ),
  }));
}

/** The examples of successful answers. */
export function successesOf({ answers }: OperationExamples): AnswerExample[] {
  return answers.filter(({ status }) => status < 300);
}

function readAnswers(status: number, { content = {} }: { content?: Record<string, Media> }): AnswerExample[] {
  const [media] = Object.values(content);
  if (!media) return [{ status }];
  return Object.entries(media.examples ?? {}).map(([name, { value }]) => ({ status, name, value }));
}

function readArgumentSets(document: Document, operation: Operation): ArgumentSet[] {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
  const [media] = Object.values(resolve(document, operation.requestBody)?.content ?? {}) as Media[];
  const bodies = media?.examples ?? {};
  return setNames(operation, parameters, Object.keys(bodies)).map((name) => {
    const args: Record<string, unknown> = {};
    for (const parameter of parameters) {
      const value = pick(parameter, name, isOfAShape(operation, parameter));
      if (value) args[parameter.name] = value.value;
      else if ((parameter as ExampleParameter).required)
        throw new Error(`${operation.operationId}: ${parameter.name} has no example for ${name}`);
    }
    const body = bodies[name] ?? Object.values(bodies)[0];
    return { name, args: body ? { ...args, body: body.value } : args };
  });
}

/** Shapes name the sets. Without shapes the examples do, those of the body and of parameters that have several. */
function setNames(operation: Operation, parameters: readonly ExampleParameter[], bodies: readonly string[]) {
  const shapes = operation["x-parameter-shapes"]?.map(({ name }) => name) ?? [];
  if (shapes.length > 0) return shapes;
  const several = parameters
    .map(({ examples = {} }) => Object.keys(examples))
    .filter((names) => names.length > 1);
  const names = [...new Set([...bodies, ...several.flat()])];
  return names.length > 0 ? names : ["default"];
}

function isOfAShape(operation: Operation, { name }: Parameter): boolean {
  return operation["x-parameter-shapes"]?.some(({ required }) => required.includes(name)) ?? false;
}

/** A parameter of a shape is sent with its own shape only. */
function pick({ examples = {} }: ExampleParameter, name: string, ofAShape: boolean) {
  return examples[name] ?? (ofAShape ? undefined : Object.values(examples)[0]);
}
