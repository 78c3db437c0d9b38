// Generated from x-client of all specs by `npm run generate`. Do not edit.

/**
 * Every API, in the order of `redocly.yaml`: which client it belongs to (`x-client` of its spec), and whether the
 * sandbox has it.
 */
export const apis = {
  "jmessage-report": { vendor: "jmessage", name: "JMessage", property: "report", simulated: true },
  "jmessage-im": { vendor: "jmessage", name: "JMessage", property: "im", simulated: true },
  "jmessage-report-v1": { vendor: "jmessage", name: "JMessage", property: "reportV1", simulated: true },
  qiniu: { vendor: "qiniu", name: "Qiniu", simulated: true },
  easemob: { vendor: "easemob", name: "Easemob", simulated: true },
} as const;
