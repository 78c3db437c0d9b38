// Generated from specs/qiniu/openapi.yaml by `npm run generate`. Do not edit.
/** Where the requests of webhooks have 64-bit integers. */
export const webhooks = {
  receiveMessage: {
    int64: []
  }
} as const;
