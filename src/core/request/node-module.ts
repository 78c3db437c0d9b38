/**
 * A module of Node, obtained in a way that bundlers do not see; `undefined` elsewhere. Bun and Deno have modules of the
 * same names, which do not all do the same.
 */
export function nodeModule<Module>(name: string): Module | undefined {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  const { versions, getBuiltinModule } = process ?? {};
  if (!versions?.node || versions.bun || versions.deno) return undefined;
  return getBuiltinModule?.(name) as Module | undefined;
}
