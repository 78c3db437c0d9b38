import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { readDocuments } from "../../scripts/docs/documents.ts";
import { readCodeSamples } from "../../scripts/docs/samples/code-samples.ts";
import { sandboxAddresses } from "../../scripts/generate/samples/clients.ts";
import { createJMessage } from "../../src/jmessage/index.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { readExamples } from "../support/examples.ts";
import { prepare, worldOptions } from "../support/live-worlds.ts";
import { runProgram } from "../support/run-program.ts";

const apis = await readDocuments();
const samples = (
  await Promise.all(
    apis.map(async (api) =>
      [...(await readCodeSamples(api))].map(([id, [typescript, curl]]) => ({
        api: api.id,
        id,
        typescript: typescript?.source ?? "",
        curl: curl?.source ?? "",
      })),
    ),
  )
).flat();

const hasCurl = (() => {
  try {
    execFileSync("curl", ["--version"]);
    return true;
  } catch {
    return false;
  }
})();

/** A sandbox of its own, in which the operation can do what its example asks for. */
async function setStage(api: string, id: string) {
  const sandbox = await startSandbox({ jmessage: { examples: true, ...worldOptions(api) } });
  onTestFinished(sandbox.close);
  const { im } = createJMessage({
    ...sandbox.credentials.jmessage,
    baseUrl: { im: sandbox.urls["jmessage-im"] },
  });
  const [set] = readExamples(api).find((example) => example.id === id)?.argumentSets ?? [];
  const call = (operation: string, args: object) =>
    (im as unknown as Record<string, (args: object) => Promise<unknown>>)[operation]?.(
      args,
    ) as Promise<unknown>;
  if (set) await prepare(api, id, call, set, sandbox.jmessage);
  // A list without entries would print nothing.
  if (id === "listSensitiveWords") await im.addSensitiveWords({ body: ["jackpot"] });
  const before = sandbox.requests.length;
  const folder = await mkdtemp(join(tmpdir(), "im-openapi-sample-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { sandbox, folder, requests: () => sandbox.requests.slice(before) };
}

/** A sample with the addresses of a sandbox that runs in the place of those that it has by default. */
function aimAt({ urls }: Sandbox, source: string): string {
  return Object.entries(urls).reduce(
    (text, [api, url]) => text.replaceAll(sandboxAddresses[api] ?? "", url),
    source,
  );
}

test("samples name the addresses that a sandbox has on its default ports", async () => {
  const sandbox = await startSandbox();
  onTestFinished(sandbox.close);
  const ports = Object.keys(sandbox.urls).map((api, index) => [api, `http://127.0.0.1:${4010 + index}`]);
  expect(sandboxAddresses).toEqual(Object.fromEntries(ports));
});

test("every operation of every API has a sample of each kind", () => {
  expect(samples).toHaveLength(93);
  for (const { api, id, typescript, curl } of samples) {
    expect(typescript, `${api} ${id}`).toContain(`.${id}(`.replace("(", ""));
    expect(curl, `${api} ${id}`).toContain("curl ");
  }
});

test.for(samples)("$api $id: its TypeScript works as it stands", async ({ api, id, typescript }) => {
  const { sandbox, folder, requests } = await setStage(api, id);
  const printed = { log: [] as string[], error: [] as string[] };
  const source = aimAt(sandbox, typescript).replace(
    '"history.gz"',
    JSON.stringify(join(folder, "history.gz")),
  );
  await runProgram(source, printed);
  expect(printed.error).toEqual([]);
  expect(printed.log.length > 0).toBe(typescript.includes("console.log"));
  expect(requests().filter(({ operationId }) => operationId === id).length).toBeGreaterThan(0);
  for (const { operationId, status } of requests())
    expect([operationId, status]).toEqual([operationId, expect.toSatisfy((n) => n >= 200 && n < 300)]);
});

test.skipIf(!hasCurl).for(samples)("$api $id: its curl works as it stands", async ({ api, id, curl }) => {
  const { sandbox, folder, requests } = await setStage(api, id);
  await promisify(execFile)("sh", ["-c", aimAt(sandbox, curl)], { cwd: folder });
  expect(
    requests()
      .map(({ operationId, status }) => [operationId, Math.floor((status ?? 0) / 100)])
      .at(-1),
  ).toEqual([id, 2]);
});
