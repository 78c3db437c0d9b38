import { execFile } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Builds the package, as it would be published, into a temporary folder that the caller removes. */
export async function buildPackage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "im-openapi-build-"));
  await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/build.ts", join(folder, "dist")], {
    cwd: root,
  });
  await cp(join(root, "package.json"), join(folder, "package.json"));
  return folder;
}

/** A package installed in a project of its own. */
export interface Installed {
  readonly folder: string;
  /** What npm links as the command `im-openapi`. */
  readonly bin: string;
}

/** Installs a built package with some of its dependencies, as copies and links: there is nothing to download. */
export async function installPackage(built: string, dependencies: readonly string[]): Promise<Installed> {
  const modules = join(await mkdtemp(join(tmpdir(), "im-openapi-project-")), "node_modules");
  onTestFinished(() => rm(dirname(modules), { recursive: true }));
  const folder = join(modules, "im-openapi");
  await cp(built, folder, { recursive: true });
  for (const name of dependencies) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, "node_modules", name), join(modules, name));
  }
  const bin = join(modules, ".bin/im-openapi");
  await mkdir(dirname(bin));
  await symlink(join(folder, "dist/src/cli/index.js"), bin);
  await chmod(bin, 0o755);
  return { folder, bin };
}
