// Generated from specs/jmessage-report-v1/openapi.yaml by `npm run generate`. Do not edit.
import { paginate } from "im-openapi";
import { createJMessage } from "im-openapi/jmessage";

const jmessage = createJMessage({
  appKey: "sandboxAppKey00000000000",
  masterSecret: "sandboxMasterSecret00000",
  baseUrl: "http://127.0.0.1:4012", // the local sandbox; leave it out to talk to JMessage
});

// Beijing time: eight hours ahead of UTC.
const beijing = (time: number) =>
  new Date(time + 8 * 3_600_000).toISOString().slice(0, 19).replace("T", " ");
const now = Date.now();
const query = {
  start: 0,
  count: 100,
  begin_time: beijing(now - 86_400_000),
  end_time: beijing(now),
};
for await (const message of paginate(jmessage.reportV1.listMessagesV1, query)) console.log(message);
