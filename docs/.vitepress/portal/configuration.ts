import { tagSlug } from "../../../scripts/docs/reference/anchors.ts";
import type { SandboxApi } from "./sandbox-addresses.ts";

/** How Scalar shows an API: nothing of its own around it, and no request to anywhere but the server that is chosen. */
export function scalarConfiguration(
  slug: string,
  content: object,
  sandbox: SandboxApi | undefined,
  dark: boolean,
): object {
  return {
    content,
    // The ids of its elements begin with it.
    slug,
    // Without one it would load its documents and send requests by way of a host of its maker.
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
    // Samples of the descriptions have been run; those that Scalar makes up have not.
    hiddenClients: true,
    orderSchemaPropertiesBy: "preserve",
    orderRequiredPropertiesFirst: false,
    defaultOpenFirstTag: true,
    // Addresses as `operationAnchor` has them.
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
