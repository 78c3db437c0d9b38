import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install, pack } from "../checks/packed-package.ts";
import type { Measurement } from "./measurement.ts";

/** What `npm install im-openapi` leaves in an empty project. The archive is built from this checkout. */
export async function installSize(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const project = join(folder, "project");
    install(pack(folder), project);
    const packages = listPackages(join(project, "node_modules"));
    const others = packages.filter(({ name }) => name !== "im-openapi");
    return [
      {
        what: "packages besides im-openapi",
        value: `${others.length}: ${others.map(({ name }) => name).join(", ")}`,
        goal: "at most 2",
      },
      { what: "all of them and im-openapi, MB", value: megabytes(packages), goal: "at most 2.5" },
      { what: "of that im-openapi, MB", value: megabytes(packages.filter((each) => !others.includes(each))) },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface InstalledPackage {
  readonly name: string;
  readonly bytes: number;
}

/** Every package, however deep, with the size of its own files. */
function listPackages(modules: string, prefix = ""): InstalledPackage[] {
  if (!existsSync(modules)) return [];
  return readdirSync(modules)
    .filter((name) => !name.startsWith("."))
    .flatMap((name) => {
      const folder = join(modules, name);
      if (name.startsWith("@")) return listPackages(folder, `${name}/`);
      const nested = listPackages(join(folder, "node_modules"));
      const bytes = nested.reduce((left, inside) => left - inside.bytes, sizeOf(folder));
      return [{ name: prefix + name, bytes }, ...nested];
    });
}

/** Bytes of all files, as npm counts them for `unpackedSize`. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((bytes, { parentPath, name }) => bytes + statSync(join(parentPath, name)).size, 0);
}

function megabytes(packages: readonly InstalledPackage[]): string {
  return (packages.reduce((bytes, each) => bytes + each.bytes, 0) / 1e6).toFixed(2);
}
