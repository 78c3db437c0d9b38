// Generated from specs/jmessage-im/openapi.yaml by `npm run generate`. Do not edit.
import { createJMessage } from "im-openapi/jmessage";

const jmessage = createJMessage({
  appKey: "sandboxAppKey00000000000",
  masterSecret: "sandboxMasterSecret00000",
  baseUrl: "http://127.0.0.1:4011", // the local sandbox; leave it out to talk to JMessage
});

const chatRooms = await jmessage.im.getChatRooms({
  body: ["10000001", "10000002"],
});
console.log(chatRooms);
