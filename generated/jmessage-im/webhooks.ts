// Generated from specs/jmessage-im/openapi.yaml by `npm run generate`. Do not edit.
/** Where the requests of webhooks have 64-bit integers. */
export const webhooks = {
  receiveMessages: {
    int64: [
      "messages.*.msgid"
    ]
  }
} as const;
