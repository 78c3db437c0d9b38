import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";

/** A network of a test's own, which it may break. Not every machine allows it. */
const inNamespace = (...command: string[]) =>
  spawnSync("unshare", ["--map-root-user", "--net", ...command], { encoding: "utf8" });

const isAllowed = inNamespace("sh", "-c", "ip rule && test -w /proc/sys/net/ipv4/tcp_retries2").status === 0;
if (!isAllowed)
  console.log("Skipped: this machine allows no network namespaces, so no network can be broken.");

describe.skipIf(!isAllowed)("a message whose network breaks when the server has it", () => {
  test("is sent once, over both transports, and the error does not call it unsent", () => {
    const { stdout, stderr } = inNamespace("node", "--import", "tsx", "test/faults/broken-network.ts");
    const outcomes = stdout.split("\n").filter(Boolean);
    expect(outcomes, stderr).toHaveLength(4);
    for (const line of outcomes) {
      const { expected, ...outcome } = JSON.parse(line);
      expect(outcome).toMatchObject({
        received: 2,
        name: "NetworkError",
        code: expected,
        unsent: false,
        attempts: 1,
      });
    }
  });
});
