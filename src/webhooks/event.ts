/** What all events have. */
export interface WebhookEvent<Vendor extends string, Kind extends string, Raw> {
  readonly vendor: Vendor;
  readonly kind: Kind;
  /** By which duplicates are recognized; `undefined` if the vendor sent none. */
  readonly id: string | undefined;
  /** The vendor's own form, with exact ids. It is what came, not checked against the spec. */
  readonly raw: Raw;
}

/**
 * The whole request is authenticated: it carries a secret that only the vendor and you know. That holds as long as
 * nobody else sees a request, so the URL has to begin with `https`.
 */
export interface RequestAuthenticated {
  readonly authenticated: "request";
}
