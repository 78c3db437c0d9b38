// Generated from specs/qiniu/openapi.yaml by `npm run generate`. Do not edit.
import { createQiniu } from "im-openapi/qiniu";

const qiniu = createQiniu({
  baseUrl: "http://127.0.0.1:4013", // the local sandbox; or the API host of your app
  appId: "welovemaxim",
  accessToken: "sandbox-admin-token",
  userId: "2302128618880",
});

const response = await qiniu.recallMessage({
  body: { conversation_id: "2199040544848", msg_id: "1552747048460097000" },
});
console.log(response);
