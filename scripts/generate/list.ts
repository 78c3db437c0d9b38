import type { ListRow } from "../../src/core/request/operation.ts";
import type { Document, Schema } from "../../src/openapi/document.ts";
import { resolve } from "../../src/openapi/reference.ts";

/**
 * The list in a request body that the vendor limits (`maxItems`), and how the response reports single items that
 * failed. `undefined` without such a list, and with several, since then it is not clear by which of them a long call
 * should be split.
 */
export function listRow(
  document: Document,
  body: Schema | undefined,
  success: Schema | undefined,
): ListRow | undefined {
  const [list, ...others] = limitedLists(document, body, "");
  if (!list || others.length > 0) return undefined;
  const key = refusalKey(document, list.items, success);
  return { at: list.at, max: list.max, ...(key && { key }) };
}

/** Lists inside lists are left out: they are parts of an item. */
function limitedLists(document: Document, schema: Schema | undefined, at: string): LimitedList[] {
  const { maxItems, items, properties = {}, allOf = [] } = schema ? resolve(document, schema) : {};
  if (maxItems !== undefined) return [{ at, max: maxItems, items }];
  const inProperties = Object.entries(properties).flatMap(([name, property]) =>
    limitedLists(document, property, at ? `${at}.${name}` : name),
  );
  return [...inProperties, ...allOf.flatMap((part) => limitedLists(document, part, at))];
}

interface LimitedList {
  at: string;
  max: number;
  items: Schema | undefined;
}

/** The property that assigns the items of the response, which may contain an `error`, to those of the request. */
function refusalKey(document: Document, item: Schema | undefined, success: Schema | undefined) {
  const entry = success && propertiesOf(document, resolve(document, success).items);
  if (!entry?.error) return undefined;
  const own = propertiesOf(document, item);
  return Object.keys(entry).find((name) => name in own);
}

function propertiesOf(document: Document, schema: Schema | undefined): Record<string, Schema> {
  const { properties, allOf = [] } = schema ? resolve(document, schema) : {};
  return Object.assign({}, properties, ...allOf.map((part) => propertiesOf(document, part)));
}
