// Generated from specs/qiniu/openapi.yaml by `npm run generate`. Do not edit.
import { createQiniu } from "im-openapi/qiniu";

const qiniu = createQiniu({
  baseUrl: "http://127.0.0.1:4013", // the local sandbox; or the API host of your app
  appId: "welovemaxim",
  accessToken: "sandbox-admin-token",
  userId: "2302128618880",
});

const tokenByLogin = await qiniu.createTokenByLogin({
  body: { login_name: "alice@example.com", password: "USER_PASSWORD" },
});
console.log(Object.keys(tokenByLogin)); // it contains a secret, which must not be logged
