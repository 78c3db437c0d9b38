/** How the toy simulator behaves. Every field may be left out. */
export interface SandboxToyOptions {
  appKey?: string;
  appSecret?: string;
  /** A token that is valid from the start. */
  token?: string;
}

/** What a client of the sandbox has to be told. */
export interface ToyCredentials {
  appKey: string;
  appSecret: string;
}
