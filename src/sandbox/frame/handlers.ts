import type { Handler, SandboxRequest, SimulatedResponse } from "./simulator.ts";

/**
 * A handler for each operation of an API.
 *
 * @typeParam Operations the generated `operations` of the API
 * @typeParam SelfValidated ids of operations whose simulator gets invalid bodies too, and validates them itself
 */
export type Handlers<Operations, SelfValidated extends keyof Operations = never> = {
  [Id in keyof Operations]: (
    request: RequestOf<Operations[Id], Id extends SelfValidated ? unknown : BodyOf<Operations[Id]>>,
  ) => SimulatedResponse | Promise<SimulatedResponse>;
};

/** A request for an operation, as the frame passes it on after validation. */
export interface RequestOf<Operation, Body = BodyOf<Operation>>
  extends Omit<SandboxRequest, "path" | "query" | "body"> {
  readonly path: ParametersIn<Operation, "path">;
  readonly query: ParametersIn<Operation, "query">;
  readonly body: Body;
}

/**
 * Handlers as the frame calls them. The frame has validated the requests against the spec, from which the types are
 * generated; the compiler cannot know that.
 */
export function withoutTypes(
  handlers: Partial<Record<string, (request: never) => SimulatedResponse | Promise<SimulatedResponse>>>,
): Readonly<Record<string, Handler>> {
  return handlers as Readonly<Record<string, Handler>>;
}

type ParametersIn<Operation, Place extends "path" | "query"> = Operation extends { parameters: infer Places }
  ? Strings<NonNullable<Places[Place & keyof Places]>>
  : never;

/**
 * Parameters as percent-decoded strings. Those that only some of several sets require may all be missing: the frame
 * does not check sets.
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
 * A value as it is read from a body. Clients accept a 64-bit integer in several forms, but JSON has only one: it is
 * read as a bigint beyond 2^53, else as a number. A part of a form that should be a file may also be a string.
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
