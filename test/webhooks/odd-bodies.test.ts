import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  easemob,
  easemobBody,
  HEADERS,
  jmessage,
  jmessageBody,
  qiniu,
  qiniuBody,
  review,
  signed,
} from "./setup.ts";

/** Every handler, with a body that is fine, which is signed again after it was changed. */
const errors: unknown[] = [];
const shared = {
  onEvent: () => {},
  onError: (error: unknown) => void errors.push(error),
  store: false as const,
};
const handlers = [
  {
    name: "JMessage",
    handler: jmessage(shared),
    headers: HEADERS.jmessage,
    body: JSON.parse(jmessageBody(1, 2)),
  },
  {
    name: "Easemob",
    handler: easemob(shared),
    headers: HEADERS.easemob,
    body: easemobBody({ group_id: "1" }),
  },
  {
    name: "Easemob's review",
    handler: review({ ...shared, review: () => ({ valid: true }), timeLimit: 60_000 }),
    headers: HEADERS.easemob,
    body: easemobBody(),
  },
  { name: "Qiniu IM", handler: qiniu(shared), headers: HEADERS.qiniu, body: JSON.parse(qiniuBody('"1"')) },
];

/** The paths of all values in a body. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

function replaceAt(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  Object.assign(copy, { [key]: replaceAt((value as Record<string, unknown>)[key], rest, by) });
  return copy;
}

describe.each(handlers)("$name", ({ handler, headers, body }) => {
  it("takes a body with anything at any place, or refuses it, and never fails", async () => {
    const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(null, "", [], {}, [null], -1, 1.5, "constructor"));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...pathsIn(body)), odd, async (path, value) => {
        const changed = replaceAt(body, path, value);
        const isObject = typeof changed === "object" && changed !== null && !Array.isArray(changed);
        const text = JSON.stringify(isObject && headers === HEADERS.easemob ? signed(changed) : changed);
        const response = await handler(
          new Request("https://example.com/", { method: "POST", headers, body: text }),
        );
        expect([200, 400, 401], text).toContain(response.status);
        expect(errors).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
