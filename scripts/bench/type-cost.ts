import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "./child.ts";
import type { Measurement } from "./measurement.ts";

const root = new URL("../../", import.meta.url).pathname;
const CALLS = 70;

const HEADER = `
import createClient from "openapi-fetch";
import type { paths } from "../generated/jmessage-report/types.ts";
import { createJMessage } from "../src/jmessage/index.ts";
export const { report } = createJMessage({ appKey: "", masterSecret: "" });
export const http = createClient<paths>({});
const w = { count: 1, begin_time: "", end_time: "" };
const s = { time_unit: "DAY", start: "", duration: 1 } as const;
void [w, s];
`;

const named = [
  "report.listMessages(w)",
  'report.listUserMessages({ ...w, username: "a" })',
  "report.listGroupMessages({ ...w, gid: 1 })",
  "report.listChatRoomMessages({ ...w, chatroomid: 1 })",
  "report.getUserStatistics(s)",
  "report.getMessageStatistics(s)",
  "report.getGroupStatistics(s)",
];
const byPath = [
  'http.GET("/v2/messages", { params: { query: w } })',
  'http.GET("/v2/users/{username}/messages", { params: { path: { username: "a" }, query: w } })',
  'http.GET("/v2/groups/{gid}/messages", { params: { path: { gid: 1 }, query: w } })',
  'http.GET("/v2/chatrooms/{chatroomid}/messages", { params: { path: { chatroomid: 1 }, query: w } })',
  'http.GET("/v2/statistic/users", { params: { query: s } })',
  'http.GET("/v2/statistic/messages", { params: { query: s } })',
  'http.GET("/v2/statistic/groups", { params: { query: s } })',
];

/** What each additional call costs the compiler, in type instantiations. */
export async function typeCost(): Promise<Measurement[]> {
  const none = instantiations([]);
  const perCall = (calls: readonly string[]) => {
    const many = Array.from({ length: CALLS }, (_, i) => `export const c${i} = ${calls[i % calls.length]};`);
    return (instantiations(many) - none) / CALLS;
  };
  return [
    {
      what: `named operations, instantiations a call (${CALLS} calls)`,
      value: perCall(named).toFixed(0),
      goal: "at most 150",
    },
    {
      what: `openapi-fetch paths, instantiations a call (${CALLS} calls)`,
      value: perCall(byPath).toFixed(0),
    },
  ];
}

/** Type instantiations of a file with these lines, by `tsc --extendedDiagnostics`. */
function instantiations(lines: readonly string[]): number {
  const folder = mkdtempSync(join(root, "bench-"));
  try {
    writeFileSync(join(folder, "calls.ts"), HEADER + lines.join("\n"));
    writeFileSync(
      join(folder, "tsconfig.json"),
      '{ "extends": "../tsconfig.json", "include": ["calls.ts"] }',
    );
    const output = runNode(["node_modules/typescript/bin/tsc", "--extendedDiagnostics", "-p", folder]);
    return Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
