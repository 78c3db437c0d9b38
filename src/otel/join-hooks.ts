import type { AttemptEvent, Hooks } from "../core/request/observe.ts";

const NAMES = ["onRequest", "onResponse", "onFailure", "onRetry"] as const;

/**
 * Several sets of hooks as one: each is called, in this order, and waited for. The first `around` is outermost. A hook
 * that none of them has is absent.
 */
export function joinHooks(...all: readonly Hooks[]): Hooks {
  const joined: Record<string, unknown> = {};
  for (const name of NAMES) {
    const own = all.flatMap((hooks) => hooks[name] ?? []) as ((event: unknown) => unknown)[];
    if (own.length > 0) joined[name] = callEach(own);
  }
  const around = all.flatMap((hooks) => hooks.around ?? []);
  if (around.length > 0)
    joined.around = <Result>(event: AttemptEvent, run: () => Promise<Result>) =>
      around.reduceRight((inner, outer) => () => outer(event, inner), run)();
  return joined;
}

function callEach(hooks: readonly ((event: unknown) => unknown)[]) {
  return async (event: unknown): Promise<void> => {
    for (const hook of hooks) await hook(event);
  };
}
