// Generated from specs/easemob/openapi.yaml by `npm run generate`. Do not edit.
/** Where the requests of webhooks have 64-bit integers. */
export const webhooks = {
  reviewMessage: {
    int64: []
  },
  receiveEvent: {
    int64: []
  }
} as const;
