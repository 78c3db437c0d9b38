import { describe, expect, test } from "vitest";
import { ApiError, isApiError } from "../../src/index.ts";
import { openEditor } from "./compiler.ts";

const PREAMBLE = `
import { isApiError, type ApiError, type ErrorCodes } from "../../src/index.ts";
declare const e: unknown;
declare function exactly<A, B>(same: (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false): void;
`;

function compile(lines: readonly string[]): (string | undefined)[] {
  const offset = PREAMBLE.split("\n").length - 1;
  const errors = openEditor(PREAMBLE + lines.map((line) => `() => { ${line} };`).join("\n")).errors();
  return lines.map((_, i) => errors.get(offset + i));
}

describe("isApiError as the compiler sees it", () => {
  const right = [
    'if (isApiError(e, "jmessage", 899002)) exactly<typeof e.code, 899002>(true);',
    'if (isApiError(e, "jmessage", 899002)) exactly<typeof e.vendor, "jmessage">(true);',
    'if (isApiError(e, "qiniu", 10009, 20000)) exactly<typeof e.code, 10009 | 20000>(true);',
    'if (isApiError(e, "easemob", "resource_limited")) { const error: ApiError = e; e.status; }',
    "if (isApiError(e)) exactly<typeof e, ApiError>(true);",
    'if (isApiError(e, "easemob")) exactly<typeof e.vendor, "easemob">(true);',
    // Documented codes are known, others are possible.
    'if (isApiError(e, "easemob") && e.code === "reach_limit") exactly<typeof e.code, "reach_limit">(true);',
    'if (isApiError(e, "easemob") && e.code === "new_one") e.status;',
    'if (isApiError(e, "qiniu")) { const code: number | undefined = e.code; }',
    'if (isApiError(e, "jmessage")) switch (e.code) { case 899001: case 12345: break; }',
  ];
  const wrong: [code: string, error: RegExp][] = [
    ['isApiError(e, "wechat")', /"wechat"' is not assignable/],
    ['isApiError(e, "jmessage", 10009)', /10009' is not assignable/],
    ['isApiError(e, "qiniu", 10009, 899002)', /899002' is not assignable/],
    ['isApiError(e, "easemob", "reach_limits")', /"reach_limits"' is not assignable/],
    ['if (isApiError(e, "qiniu", 10009) && e.code === 20000) e;', /no overlap/],
    ['if (isApiError(e, "easemob") && e.code === 20000) e;', /no overlap/],
  ];

  test("narrows the error, and accepts only existing vendors and codes", () => {
    const found = compile([...right, ...wrong.map(([code]) => code)]);
    expect(found.slice(0, right.length)).toEqual(right.map(() => undefined));
    for (const [i, [code, error]] of wrong.entries()) expect(found[right.length + i], code).toMatch(error);
  });

  test("shows what a code means and what to do about it", () => {
    const { hover } = openEditor(`${PREAMBLE}
      if (isApiError(e, "easemob", "resource_limited")) e.code;
      if (isApiError(e, "jmessage", 899014)) e.code /* several */;
      type Known = ErrorCodes["qiniu"][20000];
      const codes: ErrorCodes["qiniu"] = {} as never;
      codes[10009];
    `);
    expect(hover('"resource_limited")) e.code')).toContain(
      "The limit of your plan is reached. What to do: Upgrade the plan. Retrying does not help.",
    );
    const several = hover("899014)) e.code");
    expect(several).toContain("The users to add have been added nevertheless.");
    expect(several).toContain("After a retry, this error means that an earlier attempt succeeded.");
    expect(hover("codes[10009")).toContain("The object store failed. What to do: Try again later.");
  });
});

describe("isApiError", () => {
  const context = { operationId: "sendMessage", route: "POST /", attempts: 1 };
  const facts = { status: 200, statusText: "", message: undefined, retryable: true, hint: "" };
  const error = new ApiError(context, { ...facts, vendor: "qiniu", code: 10009, headers: {}, body: {} });

  test("checks class, vendor and code", () => {
    expect(isApiError(error)).toBe(true);
    expect(isApiError(error, "qiniu")).toBe(true);
    expect(isApiError(error, "qiniu", 20000, 10009)).toBe(true);
    expect(isApiError(error, "qiniu", 20000)).toBe(false);
    expect(isApiError(error, "easemob")).toBe(false);
    expect(isApiError({ ...error, vendor: "qiniu" }, "qiniu", 10009)).toBe(false);
    expect(isApiError(undefined)).toBe(false);
  });

  test("accepts an error without a code only when no code is given", () => {
    const bare = new ApiError(context, {
      ...facts,
      vendor: "qiniu",
      code: undefined,
      headers: {},
      body: {},
    });
    expect(isApiError(bare, "qiniu")).toBe(true);
    expect(isApiError(bare, "qiniu", 10009)).toBe(false);
  });
});
