/** Ids one after another, in as many bytes as they have. */
export interface IdLog {
  add(id: string): void;
  all(): string[];
}

/** How many ids are written at once. */
const BATCH = 1000;

export function createIdLog(): IdLog {
  const written: Uint8Array[] = [];
  let ids: string[] = [];
  return {
    add(id) {
      ids.push(id);
      if (ids.length < BATCH) return;
      written.push(new TextEncoder().encode(JSON.stringify(ids)));
      ids = [];
    },
    all: () => [
      ...written.flatMap((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as string[]),
      ...ids,
    ],
  };
}
