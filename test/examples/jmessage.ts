import { createJMessage } from "im-openapi/jmessage";

const { APP_KEY = "sandboxAppKey00000000000", MASTER_SECRET = "sandboxMasterSecret00000" } = process.env;
const { REPORT_URL = "http://127.0.0.1:4010", IM_URL = "http://127.0.0.1:4011" } = process.env;
const baseUrl = { report: REPORT_URL, im: IM_URL }; // leave it out to talk to the vendor
const jmessage = createJMessage({ appKey: APP_KEY, masterSecret: MASTER_SECRET, baseUrl });

for await (const message of jmessage.report.history({ from: new Date(Date.now() - 7 * 86_400_000) }))
  if (message.msg_type === "text") console.log(message.from_id, message.msg_body.text);
