/** What journeys run against. */
export interface Target {
  /** Base URL by API; one that is missing is at the address in its spec. */
  readonly servers: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** Nothing but this machine can be reached: whatever leads elsewhere fails. */
  readonly local: boolean;
  /** What answers for an API, in one word. */
  describe(api: string): string;
  close(): Promise<void>;
}
