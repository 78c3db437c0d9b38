/** Where the local sandbox is, and what it wants to be sent: what `/sandbox.json` holds. */
export interface SandboxAddresses {
  readonly apis: Readonly<Record<string, SandboxApi>>;
}

export interface SandboxApi {
  /** Without a slash at the end. */
  readonly url: string;
  /** By security scheme of the description. */
  readonly security: Readonly<Record<string, SandboxSecret>>;
}

/** The secret of a scheme, under the names that the portal has for it. */
export type SandboxSecret =
  | { readonly username: string; readonly password: string }
  | { readonly token: string }
  | { readonly value: string };
