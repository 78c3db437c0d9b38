// Generated from x-client of all specs by `npm run generate`. Do not edit.
export * from "../../src/jmessage/webhooks.ts";
export * from "../../src/qiniu/webhooks.ts";
export * from "../../src/easemob/webhooks.ts";
