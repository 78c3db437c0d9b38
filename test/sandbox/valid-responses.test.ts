import { expect, it } from "vitest";
import { compileResponseSchema } from "./compile-response-schema.ts";
import { LAST_HOUR, openSandbox } from "./open-sandbox.ts";

const firstPage = LAST_HOUR.slice(LAST_HOUR.indexOf("?"));
const DAYS = "?time_unit=DAY&start=2026-11-01&duration=20";

/** Every operation: path template, path, and a query that works. */
const operations = [
  ["/v2/messages", "/v2/messages", firstPage],
  ["/v2/users/{username}/messages", "/v2/users/caiyh/messages", firstPage],
  ["/v2/groups/{gid}/messages", "/v2/groups/10055201/messages", firstPage],
  ["/v2/chatrooms/{chatroomid}/messages", "/v2/chatrooms/10000001/messages", firstPage],
  ["/v2/statistic/users", "/v2/statistic/users", DAYS],
  ["/v2/statistic/messages", "/v2/statistic/messages", DAYS],
  ["/v2/statistic/groups", "/v2/statistic/groups", DAYS],
] as const;

it.each(operations)("returns for %s only responses that match the spec", async (template, path, query) => {
  const { sandbox, get } = await openSandbox({ vip: true, quota: { requests: 2, period: 60_000 } });
  const statistics = path.includes("statistic");
  const plain = await openSandbox({ vip: false });
  const responses = [
    await get(path + query),
    await get(`${path}?count=0&duration=0`),
    await get(path + query, { headers: {} }),
    await get(path + query),
    ...(statistics ? [await plain.get(path + query)] : []),
  ];
  expect(responses.map(({ status }) => status)).toEqual([200, 400, 401, 429, ...(statistics ? [403] : [])]);
  for (const response of responses) {
    const validate = compileResponseSchema(template, response.status);
    expect(validate(await response.json()), JSON.stringify(validate.errors)).toBe(true);
    expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  }
  expect(sandbox.requests.every(({ operationId }) => operationId !== undefined)).toBe(true);
});
