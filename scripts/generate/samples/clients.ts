import type { Access } from "../../../src/sandbox/access.ts";
import { defaultAddresses } from "../../../src/sandbox/addresses.ts";
import { hasFile, VENDOR_FILES, type Vendor } from "../vendors/vendors.ts";
import { writeLiteral } from "./literal.ts";

/** How a sample accesses the operations of an API. */
export interface SampleClient {
  /** What has to be imported from where. */
  readonly import: { readonly name: string; readonly from: string };
  /** The statement that creates a client of the local sandbox. */
  readonly create: string;
  /** The object that has the operations as methods. */
  readonly operations: string;
  /** Parameters that the client knows, so that calls omit them. */
  readonly known: readonly string[];
}

/**
 * The sample client of an API; none while its vendor lacks a client, or a simulator to call.
 *
 * @param listed all APIs, in the order of the sandbox's ports
 */
export async function loadSampleClient(
  apiId: string,
  vendors: readonly Vendor[],
  listed: readonly { readonly id: string }[],
): Promise<SampleClient | undefined> {
  const vendor = vendors.find(({ apis }) => apis.some(({ id }) => id === apiId));
  if (!vendor || !(["client", "access", "simulator"] as const).every((file) => hasFile(vendor, file)))
    return undefined;
  const simulated = vendors.filter((one) => hasFile(one, "simulator")).flatMap(({ apis }) => apis);
  const ports = listed.filter(({ id }) => simulated.some((api) => api.id === id));
  const baseUrl = defaultAddresses(ports.map(({ id }) => id))[apiId] ?? "";
  const { property } = vendor.apis.find(({ id }) => id === apiId) ?? {};
  return sampleClient(vendor, property, await loadAccess(vendor), baseUrl);
}

/** @throws Error that names the file when it exports none */
async function loadAccess(vendor: Vendor): Promise<Access> {
  const path = VENDOR_FILES.access.path(vendor.id);
  const { access } = (await import(`../../../${path}`)) as { access?: Access };
  if (!access) throw new Error(`${path}: export \`access\`, created by \`defineAccess\``);
  return access;
}

function sampleClient(
  { id: vendor, name }: Vendor,
  property: string | undefined,
  { client }: Access,
  baseUrl: string,
): SampleClient {
  const factory = `create${name}`;
  // A folder's name may have a hyphen, which a variable's may not.
  const variable = name.toLowerCase();
  const lines = Object.entries(client.options(baseUrl)).map(([option, value]) => {
    const note = option === "baseUrl" ? ` // ${client.note}` : "";
    return `  ${option}: ${writeLiteral(value)},${note}\n`;
  });
  return {
    import: { name: factory, from: `im-openapi/${vendor}` },
    create: `const ${variable} = ${factory}({\n${lines.join("")}});\n`,
    operations: property === undefined ? variable : `${variable}.${property}`,
    known: client.supplies ?? [],
  };
}
