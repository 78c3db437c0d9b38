import { describe, expect, test } from "vitest";
import { listRow } from "../../scripts/generate/list.ts";
import type { Document, Schema } from "../../src/openapi/document.ts";

const list = (max: number, items: Schema = {}): Schema => ({ items, maxItems: max });

const schemas: Record<string, Schema> = {
  Name: list(5),
  Person: { properties: { name: {}, age: {} } },
  Named: { allOf: [{ $ref: "#/components/schemas/Person" }, { properties: { nick: {} } }] },
};
const document = { components: { schemas } } as unknown as Document;

describe("the table row of a limited list", () => {
  test.each<[where: string, body: Schema, row: object | undefined]>([
    ["as the body itself", list(500), { at: "", max: 500 }],
    ["behind a reference", { $ref: "#/components/schemas/Name" }, { at: "", max: 5 }],
    ["in a property", { properties: { app: {}, users: list(5) } }, { at: "users", max: 5 }],
    ["deep inside", { properties: { add: { properties: { users: list(5) } } } }, { at: "add.users", max: 5 }],
    ["in a part of a body", { allOf: [{ properties: { users: list(5) } }] }, { at: "users", max: 5 }],
    ["that has no limit", { items: {} }, undefined],
    ["beside another one", { properties: { add: list(5), remove: list(5) } }, undefined],
    ["within the items of one", list(500, { properties: { users: list(5) } }), { at: "", max: 500 }],
    ["within the items of one without a limit", { items: { properties: { users: list(5) } } }, undefined],
  ])("is derived from a list %s", (_, body, row) => {
    expect(listRow(document, body, undefined)).toEqual(row);
  });

  test("names the property that assigns the items of the response, if these may contain errors", () => {
    const body = list(5, { $ref: "#/components/schemas/Named" });
    const entries = (properties: Record<string, Schema>): Schema => ({ items: { properties } });
    expect(listRow(document, body, entries({ name: {}, error: {} }))).toEqual({
      at: "",
      max: 5,
      key: "name",
    });
    expect(listRow(document, body, entries({ name: {} }))).toEqual({ at: "", max: 5 });
    expect(listRow(document, body, entries({ id: {}, error: {} }))).toEqual({ at: "", max: 5 });
  });

  test("exists for every limited list in the vendors' requests", async () => {
    const { api } = await import("../../generated/jmessage-im/api.ts");
    const limits = Object.values(api.operations).flatMap((row) =>
      "list" in row ? [`${row.id} ${row.list.max}`] : [],
    );
    expect(limits.sort()).toEqual([
      "addChatRoomMembers 3000",
      "addCrossAppFriends 500",
      "addFriends 500",
      "addToCrossAppBlacklist 500",
      "deleteUsers 100",
      "registerUsers 500",
      "removeChatRoomMembers 3000",
      "removeCrossAppFriends 500",
      "removeFriends 500",
      "removeFromCrossAppBlacklist 500",
      "setCrossAppDoNotDisturb 500",
      "updateCrossAppGroupMembers 500",
      "updateFriendNotes 500",
    ]);
  });
});
