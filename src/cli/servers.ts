import type { Spec } from "./specs.ts";

/** What both commands need of the command line. */
export interface ServeOptions {
  readonly host: string;
  readonly port: number;
}

/** Servers that run. */
export interface Servers {
  /** Base URL by API. */
  readonly urls: Readonly<Record<string, string>>;
  /** What an API wants to be sent, by security scheme of its spec; nothing where it takes anything. */
  secrets(id: string): Promise<Readonly<Record<string, string>>>;
  /** Time at which the sample requests have to make sense; nothing where any does. */
  readonly now?: Date;
  close(): Promise<void>;
}

/** Starts a server for each API, from a port upwards. */
export type StartServers = (specs: readonly Spec[], options: ServeOptions) => Promise<Servers>;
