import type { IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { PrismOperation } from "../../src/cli/prism/operations.ts";
import type { ParameterShape } from "../../src/openapi/extensions.ts";
import type { Finding } from "./intended-branch.ts";

interface Parameter {
  name: string;
  schema?: { type?: unknown };
}

const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });

/** What is wrong with a request although Prism finds nothing: see each of the functions. */
export function unseenInRequest(
  operation: PrismOperation,
  { url, headers = {}, body }: IHttpRequest,
): Finding[] {
  const { request = {}, path } = operation;
  const query = url.query ?? {};
  return [
    ...undocumented(request.query ?? [], query),
    ...shapeless(operation, query),
    ...misread("query", request.query ?? [], query),
    ...misread("path", request.path ?? [], pathValues(path, url.path)),
    ...misread("header", (request.headers ?? []).map(inLowerCase), headers),
    ...strangeFields(operation, headers, body),
  ];
}

/** A body where none is documented; Prism ignores it. */
export function unseenInResponse(operation: PrismOperation, { statusCode, body }: IHttpResponse): Finding[] {
  const documented = operation.responses.find(({ code }) => code === String(statusCode));
  if (!documented || documented.contents?.length || body === "") return [];
  return [{ path: ["body"], message: "is not empty, but no body is documented" }];
}

/** Prism accepts any unknown query parameter. */
function undocumented(known: readonly Parameter[], query: object): Finding[] {
  return Object.keys(query)
    .filter((name) => known.every((parameter) => parameter.name !== name))
    .map((name) => ({ path: ["query", name], message: "is not a parameter of this operation" }));
}

/** Prism does not support `x-parameter-shapes`: all parameters of a shape, and none that only another shape has. */
function shapeless({ extensions }: PrismOperation, query: object): Finding[] {
  const shapes = (extensions?.["x-parameter-shapes"] ?? []) as ParameterShape[];
  const names = new Set(shapes.flatMap(({ required }) => required));
  const sent = Object.keys(query).filter((name) => names.has(name));
  const fits = ({ required }: ParameterShape) =>
    required.length === sent.length && required.every((name) => sent.includes(name));
  if (shapes.length === 0 || shapes.some(fits)) return [];
  const choices = shapes.map(({ name, required }) => `${name} (${required.join(", ")})`).join(" or ");
  return [
    { path: ["query"], message: `has to be that of ${choices}, got ${sent.join(", ") || "none of them"}` },
  ];
}

function inLowerCase<Named extends Parameter>(header: Named): Named {
  return { ...header, name: header.name.toLowerCase() };
}

/** Prism drops unknown fields of a closed form and accepts the rest; and it treats fields that are missing as empty ones. */
function strangeFields({ request }: PrismOperation, headers: object, body: unknown): Finding[] {
  const content = (request?.body as { contents?: { mediaType: string; schema?: object }[] } | undefined)
    ?.contents?.[0];
  const {
    properties = {},
    additionalProperties,
    minProperties = 0,
  } = (content?.schema ?? {}) as {
    properties?: object;
    additionalProperties?: boolean;
    minProperties?: number;
  };
  if (content?.mediaType !== "multipart/form-data" || additionalProperties !== false) return [];
  const names = [...String(body).matchAll(/^content-disposition:.*?[; ]name="?([^";\r\n]*)/gim)].map(
    ([, name]) => name as string,
  );
  const findings = names
    .filter((name) => !(name in properties))
    .map((name) => ({ path: ["body", name], message: "is not a field of this form" }));
  const isForm = String((headers as Record<string, unknown>)["content-type"]).startsWith("multipart/");
  if (!isForm || names.length >= minProperties) return findings;
  return [...findings, { path: ["body"], message: `has fewer than ${minProperties} fields` }];
}

/** Prism treats an empty value as a missing one, and reads integers like JavaScript: `1e2`, `0x10`. */
function misread(place: string, parameters: readonly Parameter[], values: object): Finding[] {
  return parameters.flatMap(({ name, schema }) => {
    const text = (values as Record<string, unknown>)[name];
    if (typeof text !== "string" || !schema || !isScalar(schema.type)) return [];
    const isInteger = schema.type === "integer" && /^-?\d+$/.test(text);
    const isTruth = schema.type === "boolean" && /^(true|false)$/.test(text);
    const validate = ajv.compile(schema);
    if (schema.type !== "string" && !isInteger && !isTruth)
      return [{ path: [place, name], message: `must be ${schema.type}` }];
    if (validate(isInteger || isTruth ? JSON.parse(text) : text)) return [];
    return [{ path: [place, name], message: validate.errors?.[0]?.message ?? "is wrong" }];
  });
}

function isScalar(type: unknown): boolean {
  return type === "integer" || type === "string" || type === "boolean";
}

function pathValues(template: string, path: string): Record<string, string> {
  const pattern = template.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  const groups = new RegExp(`^${pattern}$`).exec(path)?.groups ?? {};
  return Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]));
}
