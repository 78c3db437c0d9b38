import { createQiniu } from "im-openapi/qiniu";

const { QINIU_URL: baseUrl = "http://127.0.0.1:4013", ACCESS_TOKEN = "sandbox-admin-token" } = process.env;
const alice = { appId: "welovemaxim", accessToken: ACCESS_TOKEN, userId: "2302128618880" };
const qiniu = createQiniu({ ...alice, baseUrl });

await qiniu.sendMessage({ body: { type: 1, targets: ["2199040544848"], content_type: 0, content: "Hello" } });
for await (const message of qiniu.history({ conversation: "2199040544848" })) // newest first
  if (message.ctype === "TEXT") console.log(message.msg_id, message.from_xid.uid, message.content);
