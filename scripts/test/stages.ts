/** Something that `npm test` or `npm run test:full` runs, in a process of its own. */
export interface Stage {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Uses every core by itself, so it runs alone; its output is shown as it comes. */
  readonly isParallel?: boolean;
  /** The name of a stage that has to end first, whether it passes or not. */
  readonly after?: string;
}

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

/** What `npm test` runs. */
export const QUICK: readonly Stage[] = [
  ...CHECKS,
  { ...node("tests", "node_modules/vitest/vitest.mjs", "run"), isParallel: true },
];

/** What `npm test` leaves out. The newest Node runs the tests in full, the one between only what may differ there. */
export const REST: readonly Stage[] = [
  // Beside the others, of which each uses one core at most.
  script("tests on Node 22", "test/on-node.ts", "22.23.3"),
  npm("docs"),
  npm("typecheck"),
  script("packed package", "checks/pack.ts"),
  {
    ...script("tests in full, on Node 24", "test/on-node.ts", "24.21.0", "--full"),
    isParallel: true,
    after: "npm run docs",
  },
];

/** What `npm run test:full` runs. */
export const FULL: readonly Stage[] = [...QUICK, ...REST];
