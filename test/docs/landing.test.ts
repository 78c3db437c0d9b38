import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { api as easemobApi } from "../../generated/easemob/api.ts";
import { api as imApi } from "../../generated/jmessage-im/api.ts";
import { api as reportApi } from "../../generated/jmessage-report/api.ts";
import { api as qiniuApi } from "../../generated/qiniu/api.ts";
import { type DocumentedApi, readDocuments } from "../../scripts/docs/documents.ts";
import { PAGES } from "../../scripts/docs/site.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { startSandbox } from "../../src/sandbox/index.ts";

const landing = readFileSync(`${PAGES}index.md`, "utf8");
const apis = await readDocuments();
const DAY = 86_400;

/** The rows of the table under a heading, by their first cell; cells by the vendor of their column. */
function tableBelow(heading: string): Map<string, Record<string, string>> {
  const part = landing.split(/^## /m).find((text) => text.startsWith(heading)) ?? "";
  const [head = [], , ...rows] = part
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  return new Map(
    rows.map(([first = "", ...cells]) => [
      first,
      Object.fromEntries(cells.map((cell, i) => [head[i + 1], cell])),
    ]),
  );
}

const prefixes = { JMessage: "jmessage-", Easemob: "easemob", "Qiniu IM": "qiniu" };
const needs = tableBelow("Which API does what");
const facts = tableBelow("Vendors compared");
const fact = (row: string) => facts.get(row) ?? {};
const schemesOf = (id: string) => {
  const { document } = apis.find((api) => api.id === id) as DocumentedApi;
  return Object.values(
    (document as { components?: { securitySchemes?: object } }).components?.securitySchemes ?? {},
  );
};

describe("the landing page", () => {
  test("names operations that the vendor of their column has, and links to their pages", () => {
    const found: string[] = [];
    for (const row of needs.values())
      for (const [vendor, cell] of Object.entries(row))
        for (const [, text, api = "", id] of cell.matchAll(/\[`(\w+)`\]\(\/reference\/([\w-]+)\/(\w+)\)/g)) {
          const { document } = apis.find((one) => one.id === api) as DocumentedApi;
          const ids = listOperations(document).map(
            ({ operation }) => (operation as unknown as { operationId: string }).operationId,
          );
          expect(text).toBe(id);
          expect(ids, cell).toContain(id);
          expect(api.startsWith(prefixes[vendor as keyof typeof prefixes]), `${vendor}: ${api}`).toBe(true);
          found.push(`${api} ${id}`);
        }
    expect(new Set(found).size).toBeGreaterThan(18);
  });

  test("has a dash only where no operation does what the row is about", () => {
    const dashes = (vendor: string) =>
      [...needs].filter(([, row]) => row[vendor] === "–").map(([need]) => need);
    const has = (rows: object, pattern: RegExp) => Object.keys(rows).filter((id) => pattern.test(id));
    const words: Record<string, RegExp> = {
      "send a message": /^send/,
      "recall a message": /^(recall|retract)/,
      "send a message to everybody": /^broadcast/,
      "register and update users": /^(register|updateUser)/,
      "manage groups": /Group(s|Members)?$/,
      "manage chat rooms": /ChatRoom/,
      "manage friends and blacklists": /Friend|Blacklist/,
      "upload files": /upload/i,
      "get statistics on users and messages": /Statistics/,
      "read the history of a chat room": /ChatRoomMessages/,
    };
    const tables = {
      JMessage: { ...imApi.operations, ...reportApi.operations },
      Easemob: easemobApi.operations,
      "Qiniu IM": qiniuApi.operations,
    };
    for (const [vendor, rows] of Object.entries(tables))
      for (const need of dashes(vendor))
        expect(has(rows, words[need] as RegExp), `${vendor}: ${need}`).toEqual([]);
  });

  test("says how each vendor authenticates", () => {
    expect(schemesOf("jmessage-im")).toEqual([expect.objectContaining({ type: "http", scheme: "basic" })]);
    expect(fact("Authentication").JMessage).toMatch(/Basic/);
    expect(schemesOf("easemob")).toContainEqual(expect.objectContaining({ type: "http", scheme: "bearer" }));
    expect(fact("Authentication").Easemob).toMatch(/Bearer/);
    expect(schemesOf("qiniu")).toContainEqual(
      expect.objectContaining({ name: "access-token", in: "header" }),
    );
    expect(fact("Authentication")["Qiniu IM"]).toMatch(/`access-token` header/);
  });

  test("says how far history goes back", () => {
    const days = reportApi.operations.listMessages.timeRange.retention / DAY;
    expect(fact("History goes back").JMessage).toBe(`${days} days`);
    const { document } = apis.find(({ id }) => id === "easemob") as DocumentedApi;
    const [, retention = ""] =
      /"x-time-slice":\{[^{}]*"retention":(\d+)/.exec(JSON.stringify(document)) ?? [];
    expect(fact("History goes back").Easemob).toBe(`${Number(retention) / DAY} days of hourly files`);
    expect(Object.values(qiniuApi.operations).filter((row) => "timeRange" in row)).toEqual([]);
    expect(fact("History goes back")["Qiniu IM"]).toBe("not documented");
  });

  test("says which messages are safe to retry", () => {
    expect(imApi.operations.sendMessage.retry).toBe("never");
    expect(fact("Safe to retry sending").JMessage).toBe("no");
    expect(qiniuApi.operations.sendMessage).toMatchObject({ retry: "dedup", dedupKey: "transaction_id" });
    expect(fact("Safe to retry sending")["Qiniu IM"]).toBe("yes, by `transaction_id`");
  });

  test("says which vendors have 64-bit ids, and which return errors with status 200", () => {
    expect(reportApi.operations.listMessages.int64).toContain("messages.*.msgid");
    expect(qiniuApi.operations.listConversationMessages.int64).toContain("data.messages.*.msg_id");
    for (const vendor of ["JMessage", "Qiniu IM"]) expect(fact("Message ids")[vendor]).toMatch(/^64-bit/);
    expect(
      Object.values(qiniuApi.operations).filter((row) => !("refusal" in row) && !("anonymous" in row)),
    ).toEqual([]);
    expect(fact("Errors")["Qiniu IM"]).toMatch(/^status 200/);
    for (const row of [...Object.values(imApi.operations), ...Object.values(easemobApi.operations)])
      expect(row).not.toHaveProperty("refusal");
  });

  test("says that the sandbox simulates every operation, and it does", async () => {
    const sandbox = await startSandbox();
    try {
      expect(new Set(Object.values(fact("In the sandbox")))).toEqual(new Set(["every operation"]));
      for (const api of apis) {
        const { simulated, examples } = sandbox.operations[api.id as keyof typeof sandbox.operations];
        expect(examples).toEqual([]);
        expect(simulated.length).toBe(listOperations(api.document).length);
      }
    } finally {
      await sandbox.close();
    }
  });
});
