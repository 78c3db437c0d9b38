import { camelCase, key, lines } from "./text.ts";
import type { Vendor } from "./vendors.ts";

/** `error-codes.ts`: the documented codes of every vendor, as types. */
export function errorCodesFile(vendors: readonly Vendor[]): string {
  const apis = vendors.flatMap(({ apis }) => apis);
  return `${lines(apis, ({ id }) => `import type { ErrorCodes as ${typeName(id)} } from "../${id}/errors.ts";`)}
/** Every documented error code by vendor; hover over one to see what it means and what to do. */
export interface ErrorCodes {
${lines(vendors, ({ id, apis }) => `  ${key(id)}: ${apis.map((api) => typeName(api.id)).join(" & ")};`)}}
`;
}

/** `explain.ts`: what the codes mean. Each vendor has a function of its own, so that bundles can omit the others. */
export function explainFile(vendors: readonly Vendor[]): string {
  const apis = vendors.flatMap(({ apis }) => apis);
  return `import type { ApiError } from "../../src/core/errors/errors.ts";
import { type Explainable, type Explanation, explainBy } from "../../src/core/errors/explain.ts";
${lines(apis, ({ id }) => `import { errorTable as ${camelCase(id)} } from "../${id}/errors.ts";`)}
${vendors.map(explainFunction).join("\n")}
const BY_VENDOR: Readonly<Record<string, (error: Explainable) => Explanation | undefined>> = {
${lines(vendors, ({ id, name }) => `  ${key(id)}: explain${name},`)}};

/**
 * What an \`ApiError\` means and what to do about it, according to the vendor's documentation.
 *
 * @returns undefined for a code that is not documented, and for an error of another kind
 */
export function explain(error: unknown): Explanation | undefined {
  if (!(error instanceof Error) || error.name !== "ApiError") return undefined;
  const refusal = error as ApiError;
  return Object.hasOwn(BY_VENDOR, refusal.vendor) ? BY_VENDOR[refusal.vendor]?.(refusal) : undefined;
}
`;
}

function explainFunction({ name, apis }: Vendor, index: number): string {
  const why = index === 0 ? "alone, so that a bundle omits the other vendors" : "alone";
  // Sorted: if several APIs explain a code, the first one counts, whatever the order of redocly.yaml.
  const tables = apis.map(({ id }) => camelCase(id)).sort();
  return `/** \`explain\` for ${name} ${why}. */
export function explain${name}(error: Explainable): Explanation | undefined {
  return explainBy([${tables.join(", ")}], error);
}
`;
}

function typeName(id: string): string {
  const name = camelCase(id);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Codes`;
}
