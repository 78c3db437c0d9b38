/** URLs and credentials of the local sandbox: the content of `/sandbox.json`. */
export interface SandboxAddresses {
  readonly apis: Readonly<Record<string, SandboxApi>>;
}

export interface SandboxApi {
  /** Without a slash at the end. */
  readonly url: string;
  /** By security scheme of the spec: `user:password`, a token or a key. */
  readonly security: Readonly<Record<string, string>>;
}
