import { tagSlug } from "../../../scripts/docs/reference/anchors.ts";
import type { SandboxApi } from "./sandbox-addresses.ts";

/** How Scalar shows an API: without its own frame, and without requests to anywhere but the selected server. */
export function scalarConfiguration(
  slug: string,
  content: object,
  sandbox: SandboxApi | undefined,
  dark: boolean,
): object {
  return {
    content,
    // Prefix of its elements' ids.
    slug,
    // Otherwise it would load documents and send requests through a host of its vendor.
    proxyUrl: "",
    telemetry: false,
    agent: { disabled: true },
    withDefaultFonts: false,
    showDeveloperTools: "never",
    hideClientButton: true,
    documentDownloadType: "none",
    hideSearch: true,
    hideDarkModeToggle: true,
    forceDarkModeState: dark ? "dark" : "light",
    theme: "none",
    showOperationId: true,
    // Samples in the specs have been run; those that Scalar generates have not.
    hiddenClients: true,
    orderSchemaPropertiesBy: "preserve",
    orderRequiredPropertiesFirst: false,
    defaultOpenFirstTag: true,
    // The same anchors as in `operationAnchor`.
    generateTagSlug: ({ name }: { name: string }) => tagSlug(name),
    generateOperationSlug: ({ operationId = "" }: { operationId?: string }) => operationId,
    persistAuth: false,
    ...(sandbox && {
      authentication: {
        preferredSecurityScheme: Object.keys(sandbox.security)[0],
        securitySchemes: sandbox.security,
      },
    }),
  };
}
