// Generated from specs/jmessage-im/openapi.yaml by `npm run generate`. Do not edit.
import { createJMessage } from "im-openapi/jmessage";

const jmessage = createJMessage({
  appKey: "sandbox-app-key",
  masterSecret: "sandbox-master-secret",
  baseUrl: "http://127.0.0.1:4011", // the local sandbox; leave it out to talk to JMessage
});

const response = await jmessage.im.checkUsersExist({
  body: ["caiyh", "nobody_yet"],
});
console.log(response);
