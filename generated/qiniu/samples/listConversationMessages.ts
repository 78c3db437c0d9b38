// Generated from specs/qiniu/openapi.yaml by `npm run generate`. Do not edit.
import { paginate } from "im-openapi";
import { createQiniu } from "im-openapi/qiniu";

const qiniu = createQiniu({
  baseUrl: "http://127.0.0.1:4013", // the local sandbox; or the API host of your app
  appId: "welovemaxim",
  accessToken: "sandbox-admin-token",
  userId: "2302128618880",
});

const query = { opposite_id: "2199040544848", msg_id_start: "0", limit: 100 };
for await (const message of paginate(qiniu.listConversationMessages, query)) console.log(message);
