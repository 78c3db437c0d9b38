// Generated from x-client of all specs by `npm run generate`. Do not edit.
import { access as jmessage } from "../../src/sandbox/jmessage/access.ts";
import { access as qiniu } from "../../src/sandbox/qiniu/access.ts";
import { access as easemob } from "../../src/sandbox/easemob/access.ts";

/** How clients reach the simulators of each vendor. */
export const access = {
  jmessage,
  qiniu,
  easemob,
};
