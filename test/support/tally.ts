/** Counts what was tried and what was noticed, by kind, and lists what was not. */
export function createTally(title: string) {
  const rows = new Map<string, { tried: number; noticed: number }>();
  return {
    add(kind: string, isNoticed: boolean) {
      const { tried, noticed } = rows.get(kind) ?? { tried: 0, noticed: 0 };
      rows.set(kind, { tried: tried + 1, noticed: noticed + Number(isNoticed) });
    },
    print() {
      const lines = [...rows].map(([kind, { tried, noticed }]) => `  ${kind}: ${noticed} of ${tried}`);
      console.log(`${title}\n${lines.sort().join("\n")}`);
    },
  };
}
