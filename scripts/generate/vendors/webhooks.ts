import { lines } from "./text.ts";
import type { Vendor } from "./vendors.ts";

/** `webhooks.ts`: the handlers of every vendor whose `webhooks.ts` has some. */
export function webhooksFile(vendors: readonly Vendor[]): string {
  return lines(vendors, ({ id }) => `export * from "../../src/${id}/webhooks.ts";`) || "export {};\n";
}
