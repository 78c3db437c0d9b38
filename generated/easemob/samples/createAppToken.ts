// Generated from specs/easemob/openapi.yaml by `npm run generate`. Do not edit.
import { createEasemob } from "im-openapi/easemob";

const easemob = createEasemob({
  baseUrl: "http://127.0.0.1:4014", // the local sandbox; or the REST host of your app
  orgName: "easemob-demo",
  appName: "testapp",
  clientId: "YXA6dGVzdGFwcC1jbGllbnQ",
  clientSecret: "YXA6dGVzdGFwcC1zZWNyZXQ",
});

const appToken = await easemob.createAppToken({
  body: {
    grant_type: "client_credentials",
    client_id: "YXA6dGVzdGFwcC1jbGllbnQ",
    client_secret: "YXA6dGVzdGFwcC1zZWNyZXQ",
    ttl: 86400,
  },
});
console.log(Object.keys(appToken)); // it contains a secret, which must not be logged
