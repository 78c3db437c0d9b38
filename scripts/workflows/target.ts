/** What journeys run against. */
export interface Target {
  /** Base URL by API; one that is missing is at the address in its spec. */
  readonly servers: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** Only this machine can be reached: requests to other hosts fail. */
  readonly local: boolean;
  /** What serves an API, in one word. */
  describe(api: string): string;
  close(): Promise<void>;
}
