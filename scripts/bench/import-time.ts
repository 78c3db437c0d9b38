import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, runNode } from "./child.ts";
import type { Effort, Measurement } from "./measurement.ts";

/** Inside the project, so that packages are found. */
const built = `${root}dist/bench-import`;

/** How each vendor's client is created, without a request. */
const CLIENTS = {
  jmessage:
    'createJMessage({ appKey: "0123456789abcdef01234567", masterSecret: "0123456789abcdef01234567" })',
  easemob:
    'createEasemob({ orgName: "org", appName: "app", token: "none-of-them", baseUrl: "https://localhost" })',
  qiniu: 'createQiniu({ appId: "app", accessToken: "none-of-them", baseUrl: "https://localhost" })',
};

/** CPU until the first call can be made, in fresh processes, against openapi-fetch. The package is built first. */
export async function importTime({ quick }: Effort): Promise<Measurement[]> {
  runNode(["--import", "tsx", "scripts/build.ts", built]);
  try {
    const peers = {
      "openapi-fetch": createdBy("openapi-fetch", 'default({ baseUrl: "https://localhost" })'),
      ...Object.fromEntries(
        Object.entries(CLIENTS).map(([vendor, create]) => [
          `im-openapi/${vendor}`,
          createdBy(fileOf(vendor), create),
        ]),
      ),
    };
    const costs = new Map(Object.keys(peers).map((name) => [name, Number.POSITIVE_INFINITY]));
    for (let round = 0; round < (quick ? 3 : 25); round++)
      for (const [name, program] of Object.entries(peers))
        costs.set(
          name,
          Math.min(costs.get(name) ?? 0, Number(runNode(["--input-type=module", "-e", program]))),
        );
    const plain = costs.get("openapi-fetch") ?? Number.NaN;
    return [...costs].map(([name, cost]) => ({
      what: `${name}: CPU from import to a client, × openapi-fetch`,
      value: `${(cost / 1000).toFixed(1)} ms, ${(cost / plain).toFixed(2)}`,
      ...(name !== "openapi-fetch" && { goal: "at most 2" }),
    }));
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

/** The file that the package exports for a vendor, where it was built. */
function fileOf(vendor: string): string {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const entry = exports[`./${vendor}`];
  const file: string = typeof entry === "string" ? entry : entry.default;
  return pathToFileURL(join(built, file.replace("./dist/", ""))).href;
}

/** A program that prints the microseconds of CPU. */
function createdBy(module: string, create: string): string {
  return `
    const begin = process.cpuUsage();
    const module = await import(${JSON.stringify(module)});
    module.${create};
    const { user, system } = process.cpuUsage(begin);
    console.log(user + system);`;
}
