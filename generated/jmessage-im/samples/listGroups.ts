// Generated from specs/jmessage-im/openapi.yaml by `npm run generate`. Do not edit.
import { paginate } from "im-openapi";
import { createJMessage } from "im-openapi/jmessage";

const jmessage = createJMessage({
  appKey: "sandboxAppKey00000000000",
  masterSecret: "sandboxMasterSecret00000",
  baseUrl: "http://127.0.0.1:4011", // the local sandbox; leave it out to talk to JMessage
});

for await (const group of paginate(jmessage.im.listGroups, { count: 100 }))
  console.log(group);
