import type { SandboxLine } from "./command-line.ts";
import type { Spec } from "./specs.ts";

/** What both commands need from the command line. */
export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  /** What only the sandbox takes. */
  readonly sandbox?: SandboxLine | undefined;
}

/** Running servers. */
export interface Servers {
  /** Base URL by API. */
  readonly urls: Readonly<Record<string, string>>;
  /** The credentials of an API, by security scheme of its spec; a scheme is absent if the server accepts anything. */
  secrets(id: string): Promise<Readonly<Record<string, string>>>;
  /** The time for which sample requests are generated; absent if any time will do. */
  readonly now?: Date;
  close(): Promise<void>;
}

/** Starts a server for each API, on consecutive ports from `port` on. */
export type StartServers = (specs: readonly Spec[], options: ServeOptions) => Promise<Servers>;
