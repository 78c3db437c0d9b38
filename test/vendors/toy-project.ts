import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../../", import.meta.url));
const rooms = fileURLToPath(new URL("toy/", import.meta.url));

/** The files of a checkout; the rest is installed, or written by commands. */
const CHECKED_OUT = [
  ...[".github", "docs", "generated", "released", "scripts", "specs", "src", "test"],
  ...["package.json", "package-lock.json", "tsconfig.json", "vitest.config.ts", "redocly.yaml", "biome.json"],
  ...["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md"],
  ...[".gitignore", ".redocly.lint-ignore.yaml"],
];

/** Files that commands write and that are not committed. */
const WRITTEN =
  /^(docs\/(reference|typescript|errata|\.vitepress\/(\.temp|cache))|dist|\.cache|node_modules|try\.ts)(\/|$)/;

/** A copy of the project to which a vendor is added. */
export interface ToyProject {
  /** Adds the vendor's spec, and its line in `redocly.yaml`. */
  addSpec(): Promise<void>;
  /** Adds everything else that is written by hand: its folders, and some lines in existing files. */
  addVendor(): Promise<void>;
  /** Runs a command of the project, and resolves to its output. Rejects with the output when the command fails. */
  run(command: string, ...args: string[]): Promise<string>;
  /** Runs a TypeScript program that imports the package by its name, and resolves to its output. */
  runProgram(source: string): Promise<string>;
  read(path: string): Promise<string>;
  /** Writes a file, and the folders that it needs. */
  write(path: string, text: string): Promise<void>;
  /** Copies a file or a folder within the project. */
  copy(from: string, to: string): Promise<void>;
  /** Paths of new, changed and deleted files, without those that are not committed. */
  changes(): Promise<string[]>;
  close(): Promise<void>;
}

export async function copyProject(): Promise<ToyProject> {
  const path = await mkdtemp(join(tmpdir(), "im-openapi-toy-"));
  for (const name of CHECKED_OUT)
    await cp(join(root, name), join(path, name), { recursive: true, force: true }).catch(ignoreMissing);
  await symlink(join(root, "node_modules"), join(path, "node_modules"));
  const before = await hashFiles(path);

  async function edit(name: string, change: (text: string) => string): Promise<void> {
    const text = await readFile(join(path, name), "utf8");
    const changed = change(text);
    if (changed === text) throw new Error(`${name}: the lines to change no longer exist`);
    await writeFile(join(path, name), changed);
  }

  async function run(command: string, ...args: string[]): Promise<string> {
    const env = {
      ...process.env,
      NO_COLOR: "1",
      TEST_FULL: undefined,
      TEST_REPORT: undefined,
      VITEST: undefined,
    };
    const ended = promisify(execFile)(command, args, { cwd: path, env, maxBuffer: 64 * 1024 * 1024 });
    const { stdout, stderr } = await ended.catch((error: { stdout: string; stderr: string }) => {
      throw new Error(`${command} ${args.join(" ")} failed:\n${error.stdout}${error.stderr}`.slice(-8000));
    });
    return stdout + stderr;
  }

  return {
    run,
    async runProgram(source) {
      // Where the README suggests saving a first program.
      await writeFile(join(path, "try.ts"), source);
      return run(process.execPath, "--import", "tsx", "try.ts");
    },
    async addSpec() {
      await cp(join(rooms, "specs"), join(path, "specs"), { recursive: true });
      await edit("redocly.yaml", (text) =>
        text.replace(/^apis:\n( .*\n)+/m, "$&  toy:\n    root: specs/toy/openapi.yaml\n"),
      );
    },
    async addVendor() {
      for (const folder of ["src", "docs"])
        await cp(join(rooms, folder), join(path, folder), { recursive: true });
      await edit("package.json", (text) =>
        text.replace(
          '    "./package.json"',
          '    "./toy": "./dist/src/toy/index.js",\n' +
            '    "./specs/toy.json": "./dist/generated/toy/openapi.json",\n    "./package.json"',
        ),
      );
      await edit("README.md", (text) =>
        text.replace(
          /^\| `qiniu` \|.*\n/m,
          "$&| `toy` | Toy chat | messages, tokens: 2 operations | `createToy(…)` |\n",
        ),
      );
      await edit("CHANGELOG.md", (text) =>
        text.replace(/^## .*Unreleased.*\n/m, "$&\n- The toy chat API.\n"),
      );
    },
    read: (name) => readFile(join(path, name), "utf8"),
    async write(name, text) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), text);
    },
    copy: (from, to) => cp(join(path, from), join(path, to), { recursive: true }),
    async changes() {
      const after = await hashFiles(path);
      const names = new Set([...before.keys(), ...after.keys()]);
      return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
    },
    close: () => rm(path, { recursive: true, force: true }),
  };
}

async function hashFiles(folder: string, below = ""): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const name = below === "" ? entry.name : `${below}/${entry.name}`;
    if (WRITTEN.test(name)) continue;
    if (entry.isDirectory()) for (const [file, hash] of await hashFiles(folder, name)) hashes.set(file, hash);
    else if (entry.isFile()) {
      const content = await readFile(join(folder, name));
      hashes.set(name, createHash("sha256").update(content).digest("hex"));
    }
  }
  return hashes;
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
