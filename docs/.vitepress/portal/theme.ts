import type { DefaultTheme } from "vitepress";

/** Words and links of the interactive reference, by language. */
export interface PortalWords {
  /** What the switch between the APIs is, for those who hear it. */
  readonly apisLabel: string;
  readonly apis: readonly { readonly id: string; readonly text: string; readonly link: string }[];
  readonly loading: string;
  readonly failed: string;
  /** How to get a sandbox to send to; HTML. */
  readonly hint: string;
}

export type PortalTheme = DefaultTheme.Config & { portal: PortalWords };
