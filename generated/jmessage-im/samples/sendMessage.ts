// Generated from specs/jmessage-im/openapi.yaml by `npm run generate`. Do not edit.
import { createJMessage } from "im-openapi/jmessage";

const jmessage = createJMessage({
  appKey: "sandboxAppKey00000000000",
  masterSecret: "sandboxMasterSecret00000",
  baseUrl: "http://127.0.0.1:4011", // the local sandbox; leave it out to talk to JMessage
});

const response = await jmessage.im.sendMessage({
  body: {
    version: 1,
    target_type: "single",
    target_id: "javen",
    from_type: "admin",
    from_id: "admin_fang",
    from_name: "Canteen",
    msg_type: "text",
    msg_body: { text: "Your lunch is ready, Javen", extras: { topic: "lunch" } },
    no_offline: false,
    no_notification: false,
    notification: { title: "Canteen", alert: "Your lunch is ready" },
  },
});
console.log(response);
