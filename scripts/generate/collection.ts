/** Path in `generated/` → content. */
export type Files = Map<string, string>;

/** Collects the files of `generated/`, part by part: one that fails does not stop the others. */
export function createCollection() {
  const files: Files = new Map();
  const failures: string[] = [];
  const untouched: string[] = [];

  /** Runs what the files of a folder depend on. If it fails, the existing files stay as they are. */
  async function attempt<Result>(folder: string, part: string, run: () => Result | Promise<Result>) {
    try {
      return await run();
    } catch (error) {
      failures.push(`${part}: ${explain(error)}`);
      keep(folder);
      return undefined;
    }
  }

  /** Leaves the files of a folder as they are. */
  function keep(folder: string): void {
    untouched.push(`${folder}/`);
  }

  return {
    files,
    keep,
    /** What went wrong, each with the part that it concerns. */
    failures: failures as readonly string[],
    attempt,
    /** Adds the files of a folder, and returns whether they could be generated. */
    async add(folder: string, part: string, make: () => Files | Promise<Files>): Promise<boolean> {
      const made = await attempt(folder, part, make);
      for (const [name, text] of made ?? []) files.set(`${folder}/${name}`, text);
      return made !== undefined;
    },
    /** Names of files that have to be written or removed. */
    staleAmong(existing: Files): string[] {
      const ours = [...existing.keys()].filter(
        (name) => !untouched.some((folder) => name.startsWith(folder)),
      );
      return [...new Set([...files.keys(), ...ours])].filter(
        (name) => files.get(name) !== existing.get(name),
      );
    },
  };
}

/** Anything but a plain error is a bug in the generator, which the stack helps to find. */
function explain(error: unknown): string {
  const { name, message, stack } = error as Error;
  return name === "Error" ? message : (stack ?? message);
}
