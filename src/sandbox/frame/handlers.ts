import type { Answer, Handler, SandboxRequest } from "./simulator.ts";

/**
 * A handler for each operation of an API.
 *
 * @typeParam Operations the generated `operations` of the API
 * @typeParam Judged ids of operations whose simulator gets bodies that the spec forbids, and judges them itself
 */
export type Handlers<Operations, Judged extends keyof Operations = never> = {
  [Id in keyof Operations]: (
    request: RequestOf<Operations[Id], Id extends Judged ? unknown : BodyOf<Operations[Id]>>,
  ) => Answer | Promise<Answer>;
};

/** A request for an operation, as the frame passes it on when the spec allows it. */
export interface RequestOf<Operation, Body = BodyOf<Operation>>
  extends Omit<SandboxRequest, "path" | "query" | "body"> {
  readonly path: ParametersIn<Operation, "path">;
  readonly query: ParametersIn<Operation, "query">;
  readonly body: Body;
}

/**
 * Handlers as the frame calls them. What it calls them with has been held to the spec, of which the generated types are
 * made; the compiler cannot know that.
 */
export function withoutTypes(
  handlers: Partial<Record<string, (request: never) => Answer | Promise<Answer>>>,
): Readonly<Record<string, Handler>> {
  return handlers as Readonly<Record<string, Handler>>;
}

type ParametersIn<Operation, Place extends "path" | "query"> = Operation extends { parameters: infer Places }
  ? Strings<NonNullable<Places[Place & keyof Places]>>
  : never;

/**
 * Parameters as strings, percent-decoded. Those that only some of several sets require may all be missing: the frame
 * knows no sets.
 */
type Strings<Parameters> = [Parameters] extends [never]
  ? Record<never, never>
  : { readonly [Name in RequiredIn<Parameters>]: StringOf<Parameters[Name]> } & {
      readonly [Name in Exclude<keyof Parameters, RequiredIn<Parameters>>]?: StringOf<Parameters[Name]>;
    };

type RequiredIn<Parameters, Name extends keyof Parameters = keyof Parameters> = Name extends unknown
  ? undefined extends Parameters[Name]
    ? never
    : Name
  : never;

type StringOf<Value> = [Value] extends [string | undefined] ? NonNullable<Value> : string;

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Received<Content[keyof Content]>
  : Operation extends { requestBody?: { content: infer Content } }
    ? Received<Content[keyof Content]> | undefined
    : undefined;

/**
 * A value as it has been read from a body. Clients may give a 64-bit integer in several ways, of which JSON has one:
 * it is read as a bigint beyond 2^53, else as a number. A part of a form that should be a file may also be text.
 */
type Received<Value> = [bigint] extends [Value]
  ? unknown extends Value
    ? unknown
    : Exclude<Value, string>
  : Value extends Blob
    ? string | File
    : Value extends object
      ? { [Key in keyof Value]: Received<Value[Key]> }
      : Value;
