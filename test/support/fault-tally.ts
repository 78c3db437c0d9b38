/** Counts tried and noticed faults by kind, and lists those that were not noticed. */
export function createTally(title: string) {
  const rows = new Map<string, { tried: number; noticed: number }>();
  const add = (kind: string, isNoticed: boolean) => {
    const { tried, noticed } = rows.get(kind) ?? { tried: 0, noticed: 0 };
    rows.set(kind, { tried: tried + 1, noticed: noticed + Number(isNoticed) });
  };
  return {
    add,
    /** Tries and counts faults. @returns those that were not noticed */
    async survivors<Fault extends { kind: string; change: string }>(
      faults: Iterable<Fault>,
      isNoticed: (fault: Fault) => Promise<boolean>,
    ): Promise<string[]> {
      const survivors: string[] = [];
      for (const fault of faults) {
        const noticed = await isNoticed(fault);
        add(fault.kind, noticed);
        if (!noticed) survivors.push(`${fault.kind}: ${fault.change}`);
      }
      return survivors;
    },
    print() {
      const lines = [...rows].map(([kind, { tried, noticed }]) => `  ${kind}: ${noticed} of ${tried}`);
      console.log(`${title}\n${lines.sort().join("\n")}`);
    },
  };
}
