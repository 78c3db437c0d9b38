import { api as easemob } from "../../generated/easemob/api.ts";
import { api as jmessageIm } from "../../generated/jmessage-im/api.ts";
import { api as jmessageReport } from "../../generated/jmessage-report/api.ts";
import { api as jmessageReportV1 } from "../../generated/jmessage-report-v1/api.ts";
import { api as qiniu } from "../../generated/qiniu/api.ts";
import type { SandboxClock } from "./clock.ts";
import type { SandboxEasemobOptions } from "./easemob/options.ts";
import { createEasemobSimulator } from "./easemob/simulator.ts";
import { createEasemobWorld, type EasemobWorld } from "./easemob/world.ts";
import type { OperationEntry, Simulator } from "./frame/simulator.ts";
import { createJMessageWorld, type JMessageWorld } from "./jmessage/app/world.ts";
import { createImSimulator } from "./jmessage/im/simulator.ts";
import type { SandboxJMessageOptions } from "./jmessage/options.ts";
import { createReportSimulator } from "./jmessage/report/simulator.ts";
import { createReportV1Simulator } from "./jmessage/report-v1/simulator.ts";
import type { SandboxQiniuOptions } from "./qiniu/options.ts";
import { createQiniuSimulator } from "./qiniu/simulator.ts";
import { createQiniuWorld, type QiniuWorld } from "./qiniu/world.ts";

/** The vendors' apps of one sandbox. */
export interface Worlds {
  jmessage: JMessageWorld;
  easemob: EasemobWorld;
  qiniu: QiniuWorld;
}

/** Options of the vendors' apps. */
export interface WorldOptions {
  jmessage?: SandboxJMessageOptions;
  easemob?: SandboxEasemobOptions;
  qiniu?: SandboxQiniuOptions;
}

export function createWorlds(options: WorldOptions, clock: SandboxClock): Worlds {
  return {
    jmessage: createJMessageWorld(options.jmessage ?? {}, clock),
    easemob: createEasemobWorld(options.easemob ?? {}, clock),
    qiniu: createQiniuWorld(options.qiniu ?? {}, clock),
  };
}

interface ApiEntry {
  operations: Readonly<Record<string, OperationEntry>>;
  createSimulator(worlds: Worlds): Simulator;
}

/** Id of an API, which is the name of its folder in `specs/`. */
export type ApiId = "jmessage-report" | "jmessage-im" | "jmessage-report-v1" | "qiniu" | "easemob";

/** Every API that the sandbox has; ports are handed out in this order. */
export const apis: Readonly<Record<ApiId, ApiEntry>> = {
  "jmessage-report": {
    operations: jmessageReport.operations,
    createSimulator: ({ jmessage }) => createReportSimulator(jmessage),
  },
  "jmessage-im": {
    operations: jmessageIm.operations,
    createSimulator: ({ jmessage }) => createImSimulator(jmessage),
  },
  "jmessage-report-v1": {
    operations: jmessageReportV1.operations,
    createSimulator: ({ jmessage }) => createReportV1Simulator(jmessage),
  },
  qiniu: {
    operations: qiniu.operations,
    createSimulator: ({ qiniu }) => createQiniuSimulator(qiniu),
  },
  easemob: {
    operations: easemob.operations,
    createSimulator: ({ easemob }) => createEasemobSimulator(easemob),
  },
};
