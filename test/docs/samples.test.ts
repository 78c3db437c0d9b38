import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { readDocuments } from "../../scripts/docs/documents.ts";
import { readCodeSamples } from "../../scripts/docs/samples/code-samples.ts";
import { demoAddresses } from "../../scripts/docs/try-it/sandbox-addresses.ts";
import { type ApiId, startSandbox } from "../../src/sandbox/index.ts";
import { aimAt } from "../support/aim-at.ts";
import { apis } from "../support/apis.ts";
import { readExamples } from "../support/examples.ts";
import { prepare, worldOptions } from "../support/live-worlds.ts";
import { runProgram } from "../support/run-program.ts";

const documents = await readDocuments();
const samples = (
  await Promise.all(
    documents.map(async (api) =>
      [...(await readCodeSamples(api))].map(([id, [typescript, curl]]) => ({
        api: api.id as ApiId,
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

/** A new sandbox, in which the operation can do what its example needs. */
async function setStage(api: ApiId, id: string) {
  const sandbox = await startSandbox({ apis: [api], ...worldOptions(api) });
  onTestFinished(sandbox.close);
  const client = apis[api]?.connect(sandbox.urls[api]);
  const [set] = readExamples(api).find((example) => example.id === id)?.argumentSets ?? [];
  const call = async (operation: string, args: object) => client?.operation(operation)(args);
  if (set) await prepare(api, id, call, set, sandbox);
  const before = sandbox.requests.length;
  const folder = await mkdtemp(join(tmpdir(), "im-openapi-sample-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { sandbox, folder, requests: () => sandbox.requests.slice(before) };
}

test("samples have the addresses of a sandbox on its default ports", async () => {
  const sandbox = await startSandbox();
  onTestFinished(sandbox.close);
  const ports = Object.keys(sandbox.urls).map((api, index) => [api, `http://127.0.0.1:${4010 + index}`]);
  expect(demoAddresses()).toEqual(Object.fromEntries(ports));
});

test("every operation of every API has a sample of each kind", () => {
  const operations = documents.flatMap(({ id }) => readExamples(id).map((example) => `${id} ${example.id}`));
  expect(samples.map(({ api, id }) => `${api} ${id}`)).toEqual(operations);
  for (const { api, id, typescript, curl } of samples) {
    expect(typescript, `${api} ${id}`).toContain(`.${id}(`.replace("(", ""));
    expect(curl, `${api} ${id}`).toContain("curl ");
  }
});

test.for(samples)("$api $id: its TypeScript works as it is", async ({ api, id, typescript }) => {
  const { sandbox, folder, requests } = await setStage(api, id);
  const printed = { log: [] as string[], error: [] as string[] };
  const source = aimAt(sandbox.urls, typescript).replace(
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

test.skipIf(!hasCurl).for(samples)("$api $id: its curl works as it is", async ({ api, id, curl }) => {
  const { sandbox, folder, requests } = await setStage(api, id);
  await promisify(execFile)("sh", ["-c", aimAt(sandbox.urls, curl)], { cwd: folder });
  expect(
    requests()
      .map(({ operationId, status }) => [operationId, Math.floor((status ?? 0) / 100)])
      .at(-1),
  ).toEqual([id, 2]);
});
