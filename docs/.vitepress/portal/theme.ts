import type { DefaultTheme } from "vitepress";

/** Strings and links of the interactive reference, by language. */
export interface PortalWords {
  /** Label of the switch between the APIs, for screen readers. */
  readonly apisLabel: string;
  readonly apis: readonly { readonly id: string; readonly text: string; readonly link: string }[];
  readonly loading: string;
  readonly failed: string;
  /** How to run a sandbox that requests can be sent to; HTML. */
  readonly hint: string;
}

export type PortalTheme = DefaultTheme.Config & { portal: PortalWords };
