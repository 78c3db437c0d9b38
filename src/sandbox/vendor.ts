import type { Access } from "./access.ts";
import type { SandboxClock } from "./clock.ts";
import type { Simulator } from "./frame/simulator.ts";

/** What a vendor adds to the sandbox. */
export interface VendorDefinition<
  Options extends object,
  Credentials extends object,
  App extends { readonly credentials: Credentials },
  State,
> {
  readonly access: Access<Options, Credentials>;
  /**
   * Creates the vendor's app, which all of its simulators share. `closing` aborts when the sandbox closes: it ends what
   * the app does by itself.
   */
  createApp(options: Options, clock: SandboxClock, closing: AbortSignal): App;
  /** What tests can inspect and change in the app directly, without requests. */
  exposeState(app: App): State;
  /** By id of the API, which is the name of its folder in `specs/`. */
  readonly simulators: Readonly<Record<string, (app: App) => Simulator>>;
}

/** A vendor's app in a sandbox. */
export interface OpenApp<Credentials, State> {
  readonly credentials: Credentials;
  readonly state: State;
  /** `undefined` for an API that the vendor's entry does not list. */
  createSimulator(apiId: string): Simulator | undefined;
}

/** A vendor as the sandbox sees it; the contents of its app are private. */
export interface SandboxVendor<Options extends object, Credentials extends object, State> {
  readonly access: Access<Options, Credentials>;
  open(options: Options, clock: SandboxClock, closing: AbortSignal): OpenApp<Credentials, State>;
}

/** Creates the entry of a vendor: the default export of `src/sandbox/<vendor>/index.ts`. */
export function defineVendor<
  Options extends object,
  Credentials extends object,
  App extends { readonly credentials: Credentials },
  State,
>(
  definition: VendorDefinition<Options, Credentials, App, State>,
): SandboxVendor<Options, Credentials, State> {
  const { access, createApp, exposeState, simulators } = definition;
  return {
    access,
    open(options, clock, closing) {
      const app = createApp(options, clock, closing);
      return {
        credentials: app.credentials,
        state: exposeState(app),
        createSimulator: (apiId) => simulators[apiId]?.(app),
      };
    },
  };
}
