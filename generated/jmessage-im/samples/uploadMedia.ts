// Generated from specs/jmessage-im/openapi.yaml by `npm run generate`. Do not edit.
import { createJMessage } from "im-openapi/jmessage";

const jmessage = createJMessage({
  appKey: "sandboxAppKey00000000000",
  masterSecret: "sandboxMasterSecret00000",
  baseUrl: "http://127.0.0.1:4011", // the local sandbox; leave it out to talk to JMessage
});

const media = await jmessage.im.uploadMedia({
  type: "image",
  body: { filename: new File(["Bytes of avatar.jpg"], "avatar.jpg") },
});
console.log(media);
