// Generated from specs/easemob/openapi.yaml by `npm run generate`. Do not edit.
import { writeFile } from "node:fs/promises";
import { createEasemob } from "im-openapi/easemob";

const easemob = createEasemob({
  baseUrl: "http://127.0.0.1:4014", // the local sandbox; or the REST host of your app
  orgName: "easemob-demo",
  appName: "testapp",
  clientId: "YXA6dGVzdGFwcC1jbGllbnQ",
  clientSecret: "YXA6dGVzdGFwcC1zZWNyZXQ",
});

// Noon in Beijing, the day before yesterday: its file exists, and is not yet deleted.
const day = new Date(Date.now() - 40 * 3_600_000).toISOString().slice(0, 10);
const time = `${day.replaceAll("-", "")}12`;
const { data } = await easemob.getHistoryFileUrl({ time });
for (const { url } of data) {
  const file = await easemob.downloadHistoryFile({ url });
  await writeFile("history.gz", file); // one JSON object a line, compressed with gzip
}
