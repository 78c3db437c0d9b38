import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Document } from "../../../src/openapi/document.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** What `generate` knows about a vendor: what its specs say, and which of its files exist. */
export interface Vendor {
  /** The name of its folders in `src/` and `src/sandbox/`. */
  readonly id: string;
  /** As part of identifiers: `create<Name>`. */
  readonly name: string;
  /** In the order of `redocly.yaml`. */
  readonly apis: readonly VendorApi[];
  /** Whether one of its specs has webhooks. */
  readonly hasWebhooks: boolean;
}

export interface VendorApi {
  readonly id: string;
  /** The property of the client that has the API; none if the client itself is the API. */
  readonly property?: string;
}

/** The vendors of all specs, in the order of `redocly.yaml`. */
export function listVendors(documents: ReadonlyMap<string, Document>): Vendor[] {
  const vendors = new Map<string, Vendor & { apis: VendorApi[]; hasWebhooks: boolean }>();
  for (const [id, document] of documents) {
    const { vendor, name, property } = document["x-client"];
    const known = vendors.get(vendor) ?? { id: vendor, name, apis: [], hasWebhooks: false };
    if (known.name !== name)
      throw new Error(`${id}: x-client calls ${vendor} ${name}, ${known.apis[0]?.id} calls it ${known.name}`);
    known.apis.push({ id, ...(property !== undefined && { property }) });
    known.hasWebhooks ||= document.webhooks !== undefined;
    vendors.set(vendor, known);
  }
  return [...vendors.values()];
}

/** The files of a vendor that generated files import, from the project's folder. */
export const VENDOR_FILES = {
  client: { path: (vendor: string) => `src/${vendor}/index.ts`, gives: "the client, and samples" },
  webhooks: { path: (vendor: string) => `src/${vendor}/webhooks.ts`, gives: "im-openapi/webhooks" },
  normalizer: { path: (vendor: string) => `src/${vendor}/normalize.ts`, gives: "im-openapi/messages" },
  access: { path: (vendor: string) => `src/sandbox/${vendor}/access.ts`, gives: "samples" },
  simulator: { path: (vendor: string) => `src/sandbox/${vendor}/index.ts`, gives: "the sandbox" },
} as const;

export type VendorFile = keyof typeof VENDOR_FILES;

/** Whether a file of a vendor exists. */
export function hasFile({ id }: Pick<Vendor, "id">, file: VendorFile): boolean {
  return existsSync(join(ROOT, VENDOR_FILES[file].path(id)));
}

/** A line for each file that a vendor still lacks, with what depends on it. */
export function missingFiles(vendors: readonly Vendor[]): string[] {
  return vendors.flatMap((vendor) =>
    (Object.keys(VENDOR_FILES) as VendorFile[])
      .filter((file) => !hasFile(vendor, file) && (file !== "webhooks" || vendor.hasWebhooks))
      .map(
        (file) => `${vendor.id}: write ${VENDOR_FILES[file].path(vendor.id)} for ${VENDOR_FILES[file].gives}`,
      ),
  );
}
