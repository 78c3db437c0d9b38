import { execFile, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { apis } from "../../generated/vendors/apis.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tsx = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;

/** Commands that serve until they are stopped. */
const SERVER = /^npx (im-openapi (sandbox|mock)|@stoplight\/prism-cli (mock|proxy))\b/;

/** The ports in a page, and free ones to use instead. */
const PORT = /\b40(\d\d)\b/g;

/** The folder of a user who has installed the package and its optional peers. */
export interface UserFolder {
  readonly path: string;
  /**
   * Runs the commands of a page, one after another; servers keep running. Rejects with the output of a command that
   * fails.
   */
  run(commands: readonly string[]): Promise<void>;
  /** A string from the page with the ports that its servers listen on here. */
  aim(text: string): string;
  /** Stops the servers and removes the folder. */
  close(): Promise<void>;
}

export async function createUserFolder(): Promise<UserFolder> {
  const path = await mkdtemp(join(tmpdir(), "im-openapi-user-"));
  await installHere(path);
  const base = await freePorts();
  const aim = (text: string) => text.replaceAll(PORT, (_, last) => String(base + Number(last)));
  let servers: (() => Promise<void>)[] = [];
  const endServers = async () => {
    await Promise.all(servers.map((end) => end()));
    servers = [];
  };
  const run = async (commands: readonly string[]) => {
    for (const command of commands) {
      if (!SERVER.test(command)) {
        await promisify(execFile)("sh", ["-ec", command], { cwd: path });
        continue;
      }
      const aimed = aim(withPort(command));
      // Two servers of a page with the same port are alternatives.
      if (await takesConnections(portOf(aimed))) await endServers();
      servers.push(await serve(aimed, path));
    }
  };
  const close = async () => {
    await endServers();
    await rm(path, { recursive: true, force: true });
  };
  return { path, run, aim, close };
}

/** Every package of this project, and the project itself as one of them. */
async function installHere(path: string): Promise<void> {
  await mkdir(join(path, "node_modules/.bin"), { recursive: true });
  const link = (name: string) => symlink(join(root, "node_modules", name), join(path, "node_modules", name));
  for (const name of await readdir(join(root, "node_modules"))) if (!name.startsWith(".")) await link(name);
  for (const name of await readdir(join(root, "node_modules/.bin"))) await link(`.bin/${name}`);
  const own = join(path, "node_modules/im-openapi");
  await mkdir(join(own, "dist"), { recursive: true });
  await symlink(join(root, "package.json"), join(own, "package.json"));
  // Where a build writes them.
  await symlink(join(root, "generated"), join(own, "dist/generated"));
  await symlink(join(root, "generated"), join(path, "generated"));
  await writeFile(join(path, "package.json"), JSON.stringify({ type: "module" }));
  const command = join(path, "node_modules/.bin/im-openapi");
  await writeFile(
    command,
    `#!/bin/sh\nexec "${process.execPath}" --import "${tsx}" "${root}src/cli/index.ts" "$@"\n`,
  );
  await chmod(command, 0o755);
}

/** A server without a port argument uses the first of the ports in the pages. */
function withPort(command: string): string {
  const plain = command.replace(/\s+#.*$/, "");
  return / (-p|--port) /.test(plain) ? plain : `${plain} --port 4010`;
}

/** Starts a server, and resolves once it accepts connections. */
async function serve(command: string, cwd: string): Promise<() => Promise<void>> {
  const child = spawn("sh", ["-c", command], { cwd, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      printed += text;
    });
  const end = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
    return ended;
  };
  const port = portOf(command);
  while (!(await takesConnections(port))) {
    if (child.exitCode !== null) throw new Error(`${command}\n${printed}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return end;
}

function portOf(command: string): number {
  return Number(/(?:-p|--port) (\d+)/.exec(command)?.[1]);
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const settle = (isTaken: boolean) => {
      socket.destroy();
      resolve(isTaken);
    };
    socket.once("connect", () => settle(true)).once("error", () => settle(false));
  });
}

/** The first of a hundred ports, of which those in the pages are free. */
async function freePorts(): Promise<number> {
  for (let base = 20_000 + (process.pid % 9000); ; base += 100) {
    const free = await Promise.all(
      [...Object.keys(apis).map((_, index) => 10 + index), 20, 30, 40].map((last) => isFree(base + last)),
    );
    if (!free.includes(false)) return base;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer().once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
