import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const script = fileURLToPath(new URL("fixtures/ask-around-clock-change.ts", import.meta.url));

async function askIn(zone: string): Promise<{ offset: number; responses: string[] }> {
  const env = { ...process.env, TZ: zone };
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script], { env });
  return JSON.parse(stdout);
}

it("uses Beijing time, whatever the time zone of the process", async () => {
  const [newYork, shanghai] = await Promise.all(["America/New_York", "Asia/Shanghai"].map(askIn));
  // Proof that the time zones were in effect.
  expect([newYork?.offset, shanghai?.offset]).toEqual([240, -480]);
  expect(newYork?.responses).toEqual(shanghai?.responses);
  expect(shanghai?.responses[0]).toMatch(/^200 \{"total":5,/);
});
