import { parseJson } from "../core/json/int64.ts";
import { Refusal } from "./refusal.ts";

/** No webhook comes near it, and code that walks through what was parsed may be recursive. */
const MAX_DEPTH = 64;

/**
 * The JSON object in a body, with exact integers.
 * @param positions where the spec says `format: int64`
 * @throws Refusal
 */
export function parseBody(text: string, positions: readonly string[]): Record<string, unknown> {
  if (text === "") throw new Refusal(400, "The body is empty.");
  if (isTooDeep(text)) throw new Refusal(400, `The body is nested more than ${MAX_DEPTH} levels deep.`);
  const value = parse(text, positions);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Refusal(400, "The body is not a JSON object.");
  return value as Record<string, unknown>;
}

function parse(text: string, positions: readonly string[]): unknown {
  try {
    return parseJson(text, positions);
  } catch {
    throw new Refusal(400, "The body is not JSON, or an id in it is not an integer.");
  }
}

function isTooDeep(text: string): boolean {
  let [depth, isInString] = [0, false];
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "\\") index++;
    else if (character === '"') isInString = !isInString;
    else if (!isInString && (character === "[" || character === "{")) depth++;
    else if (!isInString && (character === "]" || character === "}")) depth--;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
