export type Zlib = typeof import("node:zlib");

/**
 * Node's zlib, obtained in a way that bundlers do not see: it unpacks in threads of its own. Others that have a module
 * of this name do not all say where a gzip member ends.
 */
export function nodeZlib(): Zlib | undefined {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  const { versions, getBuiltinModule } = process ?? {};
  if (!versions?.node || versions.bun || versions.deno) return undefined;
  return getBuiltinModule?.("node:zlib") as Zlib | undefined;
}
