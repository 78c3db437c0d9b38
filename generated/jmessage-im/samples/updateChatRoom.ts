// Generated from specs/jmessage-im/openapi.yaml by `npm run generate`. Do not edit.
import { createJMessage } from "im-openapi/jmessage";

const jmessage = createJMessage({
  appKey: "sandboxAppKey00000000000",
  masterSecret: "sandboxMasterSecret00000",
  baseUrl: "http://127.0.0.1:4011", // the local sandbox; leave it out to talk to JMessage
});

await jmessage.im.updateChatRoom({
  room_id: "10000001",
  body: {
    owner_username: "caiyh",
    name: "Lunch at noon",
    description: "Noodles or rice?",
  },
});
