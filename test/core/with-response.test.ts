import { describe, expect, test } from "vitest";
import { EMPTY_PAGE, json, refusal } from "../support/stub-server.ts";
import { FIRST_PAGE, rejection, startClient } from "./setup.ts";

describe("withResponse", () => {
  test("gives the data with status and headers of the response", async () => {
    const { report, stub } = await startClient((response) =>
      json(response, EMPTY_PAGE, 200, { "x-rate-limit-remaining": "7" }),
    );
    const { data, status, headers } = await report.listMessages.withResponse(FIRST_PAGE);
    expect(data.messages).toEqual([]);
    expect(status).toBe(200);
    expect(headers.get("x-rate-limit-remaining")).toBe("7");
    expect(stub.requests).toHaveLength(1);
  });

  test("takes the options of a call, and throws the same errors", async () => {
    const { report } = await startClient((response) => json(response, refusal(1, "later"), 503));
    const error = await rejection(report.listMessages.withResponse(FIRST_PAGE, { retry: false }));
    expect(error).toMatchObject({ name: "ApiError", status: 503, attempts: 1 });
  });
});
