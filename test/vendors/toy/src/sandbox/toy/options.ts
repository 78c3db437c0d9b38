/** How the toy simulator behaves. Every field is optional. */
export interface SandboxToyOptions {
  appKey?: string;
  appSecret?: string;
  /** A token that is valid from the start. */
  token?: string;
}

/** The credentials for a client of the sandbox. */
export interface ToyCredentials {
  appKey: string;
  appSecret: string;
}
