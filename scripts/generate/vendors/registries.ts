import { errorCodesFile, explainFile } from "./errors.ts";
import { messagesFile } from "./messages.ts";
import { accessFile, apisFile, sandboxFile, sandboxTypesFile } from "./sandbox.ts";
import { hasFile, type Vendor } from "./vendors.ts";
import { webhooksFile } from "./webhooks.ts";

const HEADER = "// Generated from x-client of all specs by `npm run generate`. Do not edit.\n";

/**
 * The files of `generated/vendors/`, which cover all vendors: whatever needs every vendor imports these, so that a new
 * vendor is a new line here and nowhere else. A vendor without a simulator or a normalizer is left out of the files
 * that would import it.
 */
export function generateRegistries(
  vendors: readonly Vendor[],
  apiIds: readonly string[],
): Map<string, string> {
  const having = (file: Parameters<typeof hasFile>[1]) => vendors.filter((vendor) => hasFile(vendor, file));
  const simulated = having("simulator");
  const files: Readonly<Record<string, string>> = {
    "apis.ts": apisFile(vendors, apiIds),
    "access.ts": accessFile(having("access")),
    "sandbox.ts": sandboxFile(simulated, apiIds),
    "sandbox-types.ts": sandboxTypesFile(simulated, apiIds),
    "error-codes.ts": errorCodesFile(vendors),
    "explain.ts": explainFile(vendors),
    "messages.ts": messagesFile(having("normalizer")),
    "webhooks.ts": webhooksFile(having("webhooks")),
  };
  return new Map(Object.entries(files).map(([name, text]) => [name, HEADER + text]));
}
