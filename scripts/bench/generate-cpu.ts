import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listApis } from "../generate/apis.ts";
import { cpuSeconds, median, root } from "./child.ts";
import type { Effort, Measurement } from "./measurement.ts";

/** CPU of the whole generator against openapi-typescript's own command on the same specs, types alone. */
export async function generateCpu({ quick }: Effort): Promise<Measurement[]> {
  const runs = quick ? 1 : 9;
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const apis = (await listApis()).map(({ id, file }) => [
    id,
    { root: file, "x-openapi-ts": { output: join(folder, `${id}.ts`) } },
  ]);
  writeFileSync(join(folder, "redocly.yaml"), JSON.stringify({ apis: Object.fromEntries(apis) }));
  const peer = [join(root, "node_modules/openapi-typescript/bin/cli.js")];
  const own = ["--import", "tsx", "scripts/generate.ts", "--check"];
  try {
    const seconds: { own: number[]; peer: number[] } = { own: [], peer: [] };
    // In turns, so that other load on the machine affects both alike.
    for (let i = 0; i < runs; i++) {
      seconds.peer.push(cpuSeconds(peer, folder));
      seconds.own.push(cpuSeconds(own));
    }
    const ratio = median(seconds.own) / median(seconds.peer);
    return [
      { what: "openapi-typescript alone, CPU seconds", value: median(seconds.peer).toFixed(2) },
      { what: "npm run generate, CPU seconds", value: median(seconds.own).toFixed(2) },
      { what: "ratio", value: ratio.toFixed(2), goal: "at most 1.25" },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
