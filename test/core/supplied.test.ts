import { describe, expect, test } from "vitest";
import { json } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";
import { rejection } from "./setup.ts";

/** An operation with a supplied path parameter and a supplied header; `act` resolves to what was received. */
const start = (supplied: Record<string, unknown>) =>
  startPlantedApi(
    { path: "/{org}/things", header: ["app"], int64Parameters: ["app"] },
    (response, request) => json(response, { url: request.url, app: request.headers.app }),
    { supplied },
  );

describe("what the factory supplies", () => {
  test("is put where each operation has it", async () => {
    const { act } = await start({ org: "a/b", app: 9223372036854775807n });
    expect(await act()).toEqual({ url: "/a%2Fb/things", app: "9223372036854775807" });
  });

  test("is overridden by an argument of the call, but not by an undefined one", async () => {
    const { act } = await start({ org: "one", app: 1 });
    expect(await act({ org: "two", app: undefined })).toEqual({ url: "/two/things", app: "1" });
  });

  test("is ignored by operations that have no such parameter", async () => {
    const { other } = await start({ org: "one", app: 1 });
    expect(await other()).toEqual({ url: "/others" });
  });

  test("does not let a call pass parameters that its operation lacks", async () => {
    const { other } = await start({ org: "one" });
    expect(await rejection(other({ org: "two" }))).toHaveProperty(
      "message",
      "other: there is no parameter org",
    );
  });

  test("is named as missing when the path needs it", async () => {
    const { act } = await start({ org: "" });
    expect(await rejection(act())).toHaveProperty("message", "act: the parameter org is missing");
  });
});
