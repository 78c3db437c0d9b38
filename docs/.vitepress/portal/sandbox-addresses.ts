/** URLs and credentials of the local sandbox: the content of `/sandbox.json`. */
export interface SandboxAddresses {
  readonly apis: Readonly<Record<string, SandboxApi>>;
}

export interface SandboxApi {
  /** Without a slash at the end. */
  readonly url: string;
  /** By security scheme of the spec. */
  readonly security: Readonly<Record<string, SandboxSecret>>;
}

/** The secret of a scheme, under the names that Scalar uses. */
export type SandboxSecret =
  | { readonly username: string; readonly password: string }
  | { readonly token: string }
  | { readonly value: string };
