import { camelCase, key, lines } from "./text.ts";
import { hasFile, type Vendor } from "./vendors.ts";

/** `apis.ts`: every API with the client that it belongs to. It imports nothing, so that anything may import it. */
export function apisFile(vendors: readonly Vendor[], apiIds: readonly string[]): string {
  return `
/**
 * Every API, in the order of \`redocly.yaml\`: which client it belongs to (\`x-client\` of its spec), and whether the
 * sandbox has it.
 */
export const apis = {
${lines(apiIds, (id) => {
  const { vendor, property } = find(vendors, id);
  const simulated = hasFile(vendor, "simulator");
  const row = { vendor: vendor.id, name: vendor.name, ...(property && { property }), simulated };
  const fields = Object.entries(row).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
  return `  ${key(id)}: { ${fields.join(", ")} },`;
})}} as const;
`;
}

/** `access.ts`: how clients reach the simulators, without the simulators. */
export function accessFile(vendors: readonly Vendor[]): string {
  return `${lines(vendors, ({ id }) => `import { access as ${camelCase(id)} } from "../../src/sandbox/${id}/access.ts";`)}
/** How clients reach the simulators of each vendor. */
export const access = {
${lines(vendors, ({ id }) => `  ${entry(id)},`)}};
`;
}

/** `sandbox.ts`: the simulators of every vendor, and the types by vendor that those of the sandbox are composed of. */
export function sandboxFile(vendors: readonly Vendor[], apiIds: readonly string[]): string {
  const simulated = listSimulated(vendors, apiIds);
  const types = ({ name }: Vendor) => `type Sandbox${name}Options, type ${name}State`;
  return `${lines(
    vendors,
    (vendor) =>
      `import ${camelCase(vendor.id)}, { ${types(vendor)} } from "../../src/sandbox/${vendor.id}/index.ts";`,
  )}${lines(
    simulated,
    (id) =>
      `import { api as ${camelCase(id)}Api } from "../${id}/api.ts";\nimport { checks as ${camelCase(id)}Checks } from "../${id}/checks.ts";`,
  )}
/** Every vendor that has simulators. */
export const vendors = {
${lines(vendors, ({ id }) => `  ${entry(id)},`)}};

/** Every API that the sandbox has; ports are assigned in this order, which is that of \`redocly.yaml\`. */
export const apis = {
${lines(simulated, (id) => {
  const name = camelCase(id);
  const vendor = JSON.stringify(find(vendors, id).vendor.id);
  return `  ${key(id)}: { vendor: ${vendor}, operations: ${name}Api.operations, checks: ${name}Checks },`;
})}} as const;

/** Options of the vendors' apps. */
export interface VendorOptions {
${lines(vendors, ({ id, name }) => `  /** The app of ${name}. */\n  ${key(id)}?: Sandbox${name}Options;`)}}

/** The vendors' apps behind the servers. */
export interface VendorStates {
${lines(vendors, ({ id, name }) => `  /** The ${name} app behind ${serversOf(vendors, id)}. */\n  readonly ${key(id)}: ${name}State;`)}}
`;
}

/** `sandbox-types.ts`: the types of the sandbox's public interface that every vendor extends. */
export function sandboxTypesFile(vendors: readonly Vendor[], apiIds: readonly string[]): string {
  const simulated = listSimulated(vendors, apiIds);
  return `${lines(
    vendors,
    ({ id, name }) => `import type { ${name}Credentials } from "../../src/sandbox/${id}/index.ts";`,
  )}
/** Id of an API, which is the name of its folder in \`specs/\`. */
export type ApiId = ${simulated.map((id) => JSON.stringify(id)).join(" | ") || "never"};

/** What clients authenticate with, by vendor. */
export interface VendorCredentials {
${lines(vendors, ({ id, name }) => `  readonly ${key(id)}: ${name}Credentials;`)}}

${lines(vendors, ({ id }) => `export * from "../../src/sandbox/${id}/index.ts";`)}`;
}

function listSimulated(vendors: readonly Vendor[], apiIds: readonly string[]): string[] {
  return apiIds.filter((id) => vendors.some(({ apis }) => apis.some((api) => api.id === id)));
}

function serversOf(vendors: readonly Vendor[], id: string): string {
  const { apis } = vendors.find((vendor) => vendor.id === id) as Vendor;
  return apis.length > 1 ? "the servers" : "the server";
}

function entry(id: string): string {
  const name = camelCase(id);
  return key(id) === name ? name : `${key(id)}: ${name}`;
}

function find(vendors: readonly Vendor[], apiId: string) {
  for (const vendor of vendors) {
    const api = vendor.apis.find(({ id }) => id === apiId);
    if (api) return { vendor, property: api.property };
  }
  throw new Error(`${apiId} belongs to no vendor`);
}
