/** How the samples, the documentation and the tests create a client for a simulator: plain data, not a client. */
export interface SampleClient {
  /** Options of `create<Name>` as samples show them, in this order. */
  options(baseUrl: string): Readonly<Record<string, unknown>>;
  /**
   * Options of a client that already has its secret and sends one request per call, if a client with those of the
   * samples obtains a token first or acts as a user.
   */
  directOptions?(baseUrl: string): Readonly<Record<string, unknown>>;
  /** Parameters of operations that the client's options supply, so that calls need not pass them. */
  readonly supplies?: readonly string[];
  /** The comment next to `baseUrl` in samples. */
  readonly note: string;
}

/** Where the secret of a security scheme comes from, if the sandbox does not provide it. */
export interface TokenSource {
  /** The operation that creates it; its own example has to work on the sandbox. */
  readonly operationId: string;
  /** The property of its response with the secret. */
  readonly property: string;
}

/**
 * How clients access a vendor's simulators. It is separate from them: the documentation, the samples and the tests read
 * it without starting anything, and samples can be generated before there is a simulator.
 */
export interface Access<Options extends object = object, Credentials extends object = object> {
  /** Options of a sandbox for manual use: `npm start`, `im-openapi sandbox`, and their documentation. */
  readonly demoOptions: Options;
  /** The credentials that a client needs, with these options. */
  credentials(options: Options): Credentials;
  /**
   * What a request has to send, with these options, by security scheme of the spec: `user:password`, a token or a key.
   */
  secrets(options: Options): Readonly<Record<string, string>>;
  /** Schemes whose secret an operation creates; samples for a shell call it first. */
  readonly tokens?: Readonly<Record<string, TokenSource>>;
  readonly client: SampleClient;
  /** Options with which the app sends its messages to a URL, if requests can make it send any. */
  webhookOptions?(url: string): Partial<Options>;
}

/** Defines a vendor's access; the types of its options and credentials are inferred. */
export function defineAccess<Options extends object, Credentials extends object>(
  access: Access<Options, Credentials>,
): Access<Options, Credentials> {
  return access;
}
