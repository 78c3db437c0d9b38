// Generated from specs/jmessage-report/openapi.yaml by `npm run generate`. Do not edit.
import { createJMessage } from "im-openapi/jmessage";

const jmessage = createJMessage({
  appKey: "sandboxAppKey00000000000",
  masterSecret: "sandboxMasterSecret00000",
  baseUrl: "http://127.0.0.1:4010", // the local sandbox; leave it out to talk to JMessage
});

// Three days ago, in Beijing time.
const start = new Date(Date.now() - 64 * 3_600_000).toISOString().slice(0, 10);
const messageStatistics = await jmessage.report.getMessageStatistics({
  time_unit: "DAY",
  start,
  duration: 3,
});
console.log(messageStatistics);
