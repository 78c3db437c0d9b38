import { expect, it } from "vitest";
import { looseTypes } from "./loose-types.ts";

it("finds every loose type with its path, and nothing in comments or strings", () => {
  const text = `
    /** any unknown */
    export interface components {
      schemas: { Body: { text: any; list: (string | unknown)[]; extras: { [key: string]: unknown } } };
    }
    export type Responses = { 201: unknown; "text/plain": "any"; closed: Record<string, never> };
  `;
  expect(looseTypes(text)).toEqual([
    { text: "any", path: "components.schemas.Body.text" },
    { text: "unknown", path: "components.schemas.Body.list" },
    { text: "unknown", path: "components.schemas.Body.extras.*" },
    { text: "unknown", path: "Responses.201" },
    { text: "Record<string, never>", path: "Responses.closed" },
  ]);
});
