import { drop, get, LIST, put, rename, STATISTICS } from "../specs/planting.ts";
import type { Case } from "./planting-changes.ts";

const UNITS = [...STATISTICS, "x-time-units", "units"];
const bearer = { type: "http", scheme: "bearer" };

export const operationCases: Case[] = [
  {
    what: "one more operation",
    plant: put(["paths", "/v2/rooms"], { get: { operationId: "listRooms", responses: {} } }),
    forth: "additive listRooms is new",
    back: "breaking listRooms is gone",
  },
  {
    what: "another method",
    plant: (d) => rename(get(d, "paths", "/v2/messages"), "post", "put"),
    forth: "breaking sendMessages moved from POST /v2/messages to PUT /v2/messages",
    back: "breaking sendMessages moved from PUT /v2/messages to POST /v2/messages",
  },
  {
    what: "another path",
    plant: (d) => rename(get(d, "paths"), "/v2/statistic/users", "/v2/statistics/users"),
    forth: "breaking getUserStatistics moved from GET /v2/statistic/users to GET /v2/statistics/users",
    back: "breaking getUserStatistics moved from GET /v2/statistics/users to GET /v2/statistic/users",
  },
  {
    what: "another operationId",
    plant: put([...LIST, "operationId"], "findMessages"),
    forth: "breaking findMessages operationId renamed from listMessages to findMessages",
    back: "breaking listMessages operationId renamed from findMessages to listMessages",
  },
  {
    what: "another scheme of security",
    plant: (d) => {
      get(d, "components", "securitySchemes").token = bearer;
      get(d, LIST).security = [{ token: [] }];
    },
    forth: "breaking listMessages security basicAuth → token",
    back: "breaking listMessages security token → basicAuth",
  },
  {
    what: "a scheme that works differently",
    plant: put(["components", "securitySchemes", "basicAuth"], bearer),
    forth: [
      "neutral all operations security scheme basicAuth description changed",
      "neutral all operations security scheme basicAuth x-sensitive changed",
      /^breaking listMessages and \d+ more security basicAuth works differently$/,
    ],
    back: [
      "neutral all operations security scheme basicAuth description changed",
      "neutral all operations security scheme basicAuth x-sensitive changed",
      /^breaking listMessages and \d+ more security basicAuth works differently$/,
    ],
  },
  {
    what: "another host",
    plant: put(["servers", 0, "url"], "https://report.example.com"),
    forth: "breaking all operations servers https://report.im.jpush.cn → https://report.example.com",
    back: "breaking all operations servers https://report.example.com → https://report.im.jpush.cn",
  },
  {
    what: "another default of a host that each app has of its own",
    start: put(["servers"], [{ url: "https://{host}", variables: { host: { default: "a1.example.com" } } }]),
    plant: put(["servers", 0, "variables", "host", "default"], "a2.example.com"),
    forth: "breaking all operations servers https://{host=a1.example.com} → https://{host=a2.example.com}",
    back: "breaking all operations servers https://{host=a2.example.com} → https://{host=a1.example.com}",
  },
  {
    what: "one more host of a path",
    start: put(["paths", "/v2/messages", "servers"], [{ url: "https://a.example.com" }]),
    plant: put(["paths", "/v2/messages", "servers", 1], { url: "https://b.example.com" }),
    forth: /^additive listMessages and 1 more servers https:\/\/b\.example\.com is new$/,
    back: /^breaking listMessages and 1 more servers https:\/\/b\.example\.com is gone$/,
  },
  {
    what: "an operation that must not be retried",
    plant: put([...LIST, "x-retry"], "never"),
    forth: "breaking listMessages x-retry safe → never",
    back: "additive listMessages x-retry never → safe",
  },
  {
    what: "no pages",
    plant: drop(LIST, "x-pagination"),
    forth: "breaking listMessages x-pagination is gone",
    back: "additive listMessages x-pagination is new",
  },
  {
    what: "a cursor that lives longer",
    plant: put([...LIST, "x-pagination", "cursorLifetime"], 240),
    forth: "additive listMessages x-pagination cursorLifetime changed from 120 to 240",
    back: "breaking listMessages x-pagination cursorLifetime changed from 240 to 120",
  },
  {
    what: "pages whose results are elsewhere",
    plant: put([...LIST, "x-pagination", "outputs", "results"], "$.data"),
    forth: 'breaking listMessages x-pagination outputs results changed from "$.messages" to "$.data"',
    back: 'breaking listMessages x-pagination outputs results changed from "$.data" to "$.messages"',
  },
  {
    what: "a shorter window",
    plant: put([...LIST, "x-time-range", "maxSpan"], 86_400),
    forth: "breaking listMessages x-time-range maxSpan changed from 604800 to 86400",
    back: "additive listMessages x-time-range maxSpan changed from 86400 to 604800",
  },
  {
    what: "different bounds",
    plant: put([...LIST, "x-time-range", "bounds"], "halfOpen"),
    forth: 'breaking listMessages x-time-range bounds changed from "inclusive" to "halfOpen"',
    back: 'breaking listMessages x-time-range bounds changed from "halfOpen" to "inclusive"',
  },
  {
    what: "one more unit of time",
    plant: put([...UNITS, "WEEK"], { format: "yyyy-ww", maxDuration: 4 }),
    forth: "additive getMessageStatistics x-time-units units WEEK is new",
    back: "breaking getMessageStatistics x-time-units units WEEK is gone",
  },
  {
    what: "fewer units of time in one query",
    plant: put([...UNITS, "DAY", "maxDuration"], 30),
    forth: "breaking getMessageStatistics x-time-units units DAY maxDuration changed from 60 to 30",
    back: "additive getMessageStatistics x-time-units units DAY maxDuration changed from 30 to 60",
  },
  {
    what: "one more shape of parameters",
    plant: (d) => get(d, LIST, "x-parameter-shapes").push({ name: "newest", required: ["count"] }),
    forth: "additive listMessages x-parameter-shapes newest is new",
    back: "breaking listMessages x-parameter-shapes newest is gone",
  },
  {
    what: "a shape that requires less",
    plant: put([...LIST, "x-parameter-shapes", 0, "required"], ["begin_time", "end_time"]),
    forth: "additive listMessages x-parameter-shapes firstPage requires begin_time, end_time",
    back: "breaking listMessages x-parameter-shapes firstPage requires count, begin_time, end_time",
  },
  {
    what: "parameters that no longer exclude each other",
    plant: drop(LIST, "x-parameter-shapes"),
    forth: "additive listMessages x-parameter-shapes parameters no longer exclude each other",
    back: "breaking listMessages x-parameter-shapes parameters exclude each other now",
  },
  {
    what: "another property of the client",
    plant: put(["x-client", "property"], "reports"),
    forth: 'breaking all operations x-client property changed from "report" to "reports"',
    back: 'breaking all operations x-client property changed from "reports" to "report"',
  },
  {
    what: "a smaller quota",
    plant: put(["x-rate-limit", "requests"], 60),
    forth: "breaking all operations x-rate-limit requests changed from 600 to 60",
    back: "additive all operations x-rate-limit requests changed from 60 to 600",
  },
  {
    what: "another reset header",
    plant: put(["x-rate-limit", "resetHeaders"], ["X-Reset"]),
    forth: "neutral all operations x-rate-limit resetHeaders changed",
    back: "neutral all operations x-rate-limit resetHeaders changed",
  },
  {
    what: "errors that are read differently",
    plant: put(["x-error-envelope", "code"], "$.code"),
    forth: 'breaking all operations x-error-envelope code changed from "$.error.code" to "$.code"',
    back: 'breaking all operations x-error-envelope code changed from "$.code" to "$.error.code"',
  },
  {
    what: "a code that is about the credentials",
    plant: put(["x-error-codes", 0, "credentials"], "check"),
    forth: "neutral all operations error code 899003 credentials changed",
    back: "neutral all operations error code 899003 credentials changed",
  },
  {
    what: "one more error code",
    plant: (d) => d["x-error-codes"].push({ code: 4711, meaning: "Something else.", retryable: true }),
    forth: "additive all operations error code 4711 is new",
    back: "breaking all operations error code 4711 is gone",
  },
  {
    what: "one more status of an error code",
    plant: (d) => d["x-error-codes"].push({ ...d["x-error-codes"][2], status: 503 }),
    forth: "additive all operations error code 2002 (503) is new",
    back: "breaking all operations error code 2002 (503) is gone",
  },
  {
    what: "two more reasons for an error code",
    plant: (d) => d["x-error-codes"].push(d["x-error-codes"][2], d["x-error-codes"][2]),
    forth: [
      "additive all operations error code 2002 (429) is new",
      "additive all operations error code 2002 (429) no. 2 is new",
    ],
    back: [
      "breaking all operations error code 2002 (429) is gone",
      "breaking all operations error code 2002 (429) no. 2 is gone",
    ],
  },
  {
    what: "an error that is no longer retryable",
    plant: (d) => {
      d["x-error-codes"][2].retryable = false;
    },
    forth: "breaking all operations error code 2002 retryable changed from true to false",
    back: "additive all operations error code 2002 retryable changed from false to true",
  },
];
