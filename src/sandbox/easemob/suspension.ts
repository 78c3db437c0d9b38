import type { SandboxClock } from "../clock.ts";

const [FAILURES, WINDOW, MINUTES, MOST, DAY] = [90, 30_000, 5, 5, 86_400_000] as const;

/** Whether the vendor has stopped sending: after 90 failures in 30 s, for 5 minutes, then 10, and at most 25. */
export interface Suspension {
  isSuspended(): boolean;
  onFailure(): void;
}

export function createSuspension(clock: SandboxClock): Suspension {
  let failures: number[] = [];
  let begun: number[] = [];
  let until = Number.NEGATIVE_INFINITY;
  return {
    isSuspended: () => clock.now() < until,
    onFailure() {
      const now = clock.now();
      failures = [...failures.filter((time) => now - time < WINDOW), now];
      if (failures.length < FAILURES) return;
      failures = [];
      begun = [...begun.filter((time) => now - time < DAY), now];
      until = now + Math.min(begun.length, MOST) * MINUTES * 60_000;
    },
  };
}
