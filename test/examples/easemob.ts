import { createEasemob } from "im-openapi/easemob";

const { CLIENT_ID = "YXA6dGVzdGFwcC1jbGllbnQ", CLIENT_SECRET = "YXA6dGVzdGFwcC1zZWNyZXQ" } = process.env;
const { EASEMOB_URL: baseUrl = "http://127.0.0.1:4014" } = process.env;
const app = { orgName: "easemob-demo", appName: "testapp", timeZone: "Asia/Shanghai" } as const;
const easemob = createEasemob({ ...app, baseUrl, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET });

for await (const { from, to, payload } of easemob.history({ from: new Date(Date.now() - 8 * 3_600_000) }))
  for (const body of payload.bodies) console.log(from, to, "msg" in body ? body.msg : body.type);
