import { describe, expect, test } from "vitest";
import { explain, explainEasemob, explainJMessage, explainQiniu } from "../../src/errors/index.ts";
import { ApiError, NetworkError } from "../../src/index.ts";
import { json, refusal } from "../support/stub-server.ts";
import { FIRST_PAGE, rejection, startClient } from "./setup.ts";

const error = (operationId: string, status: number, code?: number | string) => ({
  operationId,
  status,
  code,
});

describe("an explanation", () => {
  test("says of a client's error what it means, what to do, and where to read more", async () => {
    const { report } = await startClient((response) => json(response, refusal(899008, "no"), 401));
    expect(explain(await rejection(report.listMessages(FIRST_PAGE)))).toEqual({
      meaning: "Basic authentication failed.",
      remedy: "Check the app key and the master secret.",
      retryable: false,
      docs: "https://docs.jiguang.cn/jmessage/server/rest_api_im_report_v2",
    });
  });

  test("depends on the vendor of the error", () => {
    const context = { operationId: "sendMessage", route: "POST /", attempts: 1 };
    const facts = { status: 200, statusText: "", message: undefined, retryable: true, hint: "" };
    const errorOf = (vendor: string, code: number) =>
      new ApiError(context, { ...facts, vendor, code, headers: {}, body: {} });
    expect(explain(errorOf("qiniu", 20000))?.remedy).toBe("Try again later.");
    expect(explain(errorOf("jmessage", 20000))).toBeUndefined();
    expect(explain(errorOf("nobody", 20000))).toBeUndefined();
  });

  test("is that of the operation and of the status", () => {
    expect(explainEasemob(error("createAppToken", 415, "web_application"))?.remedy).toContain("Content-Type");
    expect(explainEasemob(error("createAppToken", 500, "web_application"))?.remedy).toBe("Correct the path.");
    expect(explainEasemob(error("createAppToken", 404, "organization_application_not_found"))?.docs).toBe(
      "https://doc.easemob.com/product/easemob_app_token.html",
    );
    expect(explainJMessage(error("sendMessage", 403, 899002))?.remedy).toContain("`target_id`");
  });

  test("lists every meaning if the code alone is ambiguous", () => {
    const { meaning, remedy } = explainEasemob(error("getHistoryFileUrl", 400, "illegal_argument")) ?? {};
    expect(meaning).toBe("The hour is malformed. Or: The file of the hour has expired or is not stored yet.");
    expect(remedy).toMatch(/^Format it as yyyyMMddHH\. Or: Request a recent hour again later/);
  });

  test("is that of another status or operation if the spec does not expect the code", () => {
    expect(explainQiniu(error("sendMessage", 500, 20000))?.retryable).toBe(true);
    expect(explainJMessage(error("listUsers", 403, 899006))?.meaning).toBe("The group does not exist.");
    expect(explainJMessage(error("unknown", 403, 899006))).not.toHaveProperty("docs");
  });

  test.each([
    ["an undocumented code", error("sendMessage", 200, 77777)],
    ["no code", error("sendMessage", 200)],
    ["an operation named like a property of objects", error("constructor", 200, 77777)],
  ])("is missing for %s", (_, unexplained) => {
    expect(explainQiniu(unexplained)).toBeUndefined();
  });

  test("is missing for errors of other kinds", () => {
    const context = { operationId: "listMessages", route: "GET /v2/messages", attempts: 1 };
    for (const other of [new NetworkError(context, "lost", "X", false, undefined), new Error("x"), null, "x"])
      expect(explain(other)).toBeUndefined();
  });
});
