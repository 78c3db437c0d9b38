import type { FormParameter, RequestForm } from "../../../docs/.vitepress/try-it/request-form.ts";
import type { Operation, Parameter, SecurityScheme } from "../../../src/openapi/document.ts";
import { listOperations, parametersOf } from "../../../src/openapi/operations.ts";
import { resolve } from "../../../src/openapi/reference.ts";
import type { OperationContext } from "../reference/operation.ts";
import { formExamples } from "./form-examples.ts";

/**
 * The form with which an operation is tried. If the operation has servers of its own, another response contains its
 * whole URL, and the form has no other field.
 *
 * @throws Error when no response links to an operation with servers of its own
 */
export function requestForm(context: OperationContext): RequestForm {
  const { api, document, path, method, servers } = context;
  const operation = context.operation as Operation;
  const { operationId, "x-time-range": range, "x-time-slice": slice } = operation;
  const { "x-time-units": units } = operation;
  const isElsewhere = servers.length > 0;
  const parameters = isElsewhere ? [] : parametersOf(document, operation);
  return {
    api,
    operationId,
    method,
    path: isElsewhere ? "" : path,
    security: schemesOf(context),
    parameters: parameters.map((parameter) => toField(document, parameter)),
    examples: formExamples(document, operation, parameters),
    ...(isElsewhere && { urlFrom: requestForm(findSource(context)) }),
    ...(range && { "x-time-range": range }),
    ...(slice && { "x-time-slice": slice }),
    ...(units && { "x-time-units": units }),
  };
}

function schemesOf({ document, operation }: OperationContext): Record<string, SecurityScheme> {
  const [requirement = {}] = operation.security ?? document.security;
  const schemes = Object.keys(requirement).map((name) => {
    const scheme = resolve(document, document.components?.securitySchemes?.[name]) as SecurityScheme;
    // What else the spec says about it is elsewhere on the page.
    const { description: _, ...needed } = scheme;
    return [name, needed];
  });
  return Object.fromEntries(schemes);
}

function toField(document: object, parameter: Parameter): FormParameter {
  const { name, in: place, explode, required = false, examples = {} } = parameter;
  const { enum: choices = [] } = resolve(document, parameter.schema);
  const values = Object.values(examples).map(({ value }) => value);
  return {
    name,
    in: place,
    ...(explode !== undefined && { explode }),
    required,
    placeholder: String(values[0] ?? ""),
    choices: choices.map(String),
    isList: values.some(Array.isArray),
  };
}

/** The operation with a response that links to this one. */
function findSource({ api, document, operation }: OperationContext): OperationContext {
  const source = listOperations(document).find(({ operation: { responses } }) =>
    Object.values(responses).some((response) =>
      Object.values(resolve(document, response).links ?? {}).some(
        ({ operationId }) => operationId === operation.operationId,
      ),
    ),
  );
  if (!source) throw new Error(`${operation.operationId}: no response links to it, so its URL is unknown`);
  return { api, document, isWebhook: false, ...source };
}
