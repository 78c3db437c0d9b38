/** `jmessage-report` as part of identifiers: `jmessageReport`. */
export function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A key of an object literal or an interface. */
export function key(id: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(id) ? id : JSON.stringify(id);
}

export function lines<Item>(items: readonly Item[], line: (item: Item) => string): string {
  return items.map((item) => `${line(item)}\n`).join("");
}
