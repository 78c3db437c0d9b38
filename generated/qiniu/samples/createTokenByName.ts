// Generated from specs/qiniu/openapi.yaml by `npm run generate`. Do not edit.
import { createQiniu } from "im-openapi/qiniu";

const qiniu = createQiniu({
  baseUrl: "http://127.0.0.1:4013", // the local sandbox; or the API host of your app
  appId: "welovemaxim",
  accessToken: "sandbox-admin-token",
  userId: "2302128618880",
});

const tokenByName = await qiniu.createTokenByName({
  body: { name: "alice", password: "USER_PASSWORD" },
});
console.log(Object.keys(tokenByName)); // it contains a secret, which must not be logged
