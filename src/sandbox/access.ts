/** How the samples, the documentation and the tests make a client of a simulator: plain data, no client. */
export interface SampleClient {
  /** Options of `create<Name>` as samples show them, in this order. */
  options(baseUrl: string): Readonly<Record<string, unknown>>;
  /**
   * Options of a client that has its secret already and sends one request a call, where those of the samples ask for
   * a token first or act for somebody.
   */
  directOptions?(baseUrl: string): Readonly<Record<string, unknown>>;
  /** Parameters of operations that the client knows by its options, so that no call names them. */
  readonly supplies?: readonly string[];
  /** What samples say beside `baseUrl`. */
  readonly note: string;
}

/** Where the secret of a security scheme comes from when the sandbox does not hand it out. */
export interface TokenSource {
  /** The operation that creates it; its own example has to work on the sandbox. */
  readonly operationId: string;
  /** The property of its response that holds it. */
  readonly property: string;
}

/**
 * How clients reach a vendor's simulators. It stands apart from them: the documentation, the samples and the tests read
 * it without starting anything, and samples can be generated before a simulator runs.
 */
export interface Access<Options extends object = object, Credentials extends object = object> {
  /** Options of a sandbox for people: `npm start`, `im-openapi sandbox`, and the documentation that goes with them. */
  readonly demoOptions: Options;
  /** What a client has to be told, under these options. */
  credentials(options: Options): Credentials;
  /** What a request has to send, under these options, by security scheme of the spec: `user:password`, a token, a key. */
  secrets(options: Options): Readonly<Record<string, string>>;
  /** Schemes whose secret an operation creates; samples for a shell call it first. */
  readonly tokens?: Readonly<Record<string, TokenSource>>;
  readonly client: SampleClient;
}

/** Says what a vendor's access is; the compiler infers its options and credentials. */
export function defineAccess<Options extends object, Credentials extends object>(
  access: Access<Options, Credentials>,
): Access<Options, Credentials> {
  return access;
}
