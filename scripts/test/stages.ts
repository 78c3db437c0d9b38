/** Something that `npm test` or `npm run test:full` runs, in a process of its own. */
export interface Stage {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Uses every core by itself, so it runs alone; its output is shown as it comes. */
  readonly isParallel?: boolean;
  /** The name of a stage that has to end first, whether it passes or not. */
  readonly after?: string;
}

/** Other versions of Node, which are installed as npm packages. */
const OTHER_NODES = ["22.23.3", "24.21.0"];

const npm = (name: string, ...args: string[]): Stage => ({
  name: `npm run ${[name, ...args].join(" ")}`,
  command: ["npm", "run", "--silent", name, ...(args.length > 0 ? ["--", ...args] : [])],
});
const node = (name: string, ...args: string[]): Stage => ({ name, command: [process.execPath, ...args] });
const script = (name: string, file: string, ...args: string[]): Stage =>
  node(name, "--import", "tsx", `scripts/${file}`, ...args);

/** What is quick and finds most mistakes. */
const CHECKS: readonly Stage[] = [
  npm("lint:specs"),
  npm("lint:words"),
  node("types with TypeScript 7", "node_modules/typescript-7/bin/tsc"),
  npm("lint:code"),
  npm("generate", "--check"),
  npm("lint:changes"),
];

const TESTS = node("tests", "node_modules/vitest/vitest.mjs", "run");

export const QUICK: readonly Stage[] = [...CHECKS, { ...TESTS, isParallel: true }];

const fullTests = (...files: string[]): Stage => ({
  ...TESTS,
  command: [...TESTS.command, ...files],
  env: { TEST_FULL: "1" },
  isParallel: true,
  after: "npm run docs",
});

/** What only a full run has. */
const FULL_ONLY: readonly Stage[] = [
  npm("docs"),
  npm("typecheck"),
  script("packed package", "checks/pack.ts"),
  npm("workflows"),
  ...OTHER_NODES.map((version) => ({
    ...script(`tests on Node ${version}`, "test/on-node.ts", version),
    isParallel: true,
  })),
];

/** Everything. */
export const FULL: readonly Stage[] = [...FULL_ONLY, ...CHECKS, fullTests()];

/** What `QUICK` leaves out of `FULL`. */
export async function listRest(): Promise<readonly Stage[]> {
  // It loads a compiler, which nothing else here needs.
  const { listRestOfTests } = await import("./rest-of-tests.ts");
  return [...FULL_ONLY, fullTests(...listRestOfTests())];
}
