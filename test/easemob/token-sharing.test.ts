import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { startEasemobServer } from "../support/easemob-server.ts";

const program = fileURLToPath(new URL("token-process.ts", import.meta.url));
const HOUR = "2026112018";

/** Another process; the function makes it send a call, and resolves to the outcome. */
function startProcess(...args: string[]): () => Promise<unknown> {
  const child = fork(program, args, { execArgv: ["--import", "tsx"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return async () => {
    child.send(HOUR);
    const [result] = await once(child, "message");
    return result;
  };
}

test("two processes share one token through a file, and the next one after a 401", async () => {
  const server = await startEasemobServer();
  server.files.set(HOUR, "");
  const folder = await mkdtemp(join(tmpdir(), "im-openapi-tokens-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const callOne = startProcess(server.url, join(folder, "tokens"));
  const callTwo = startProcess(server.url, join(folder, "tokens"));

  expect(await callOne()).toBe("ok");
  expect(await callTwo()).toBe("ok");
  expect(server.tokens).toHaveLength(1);

  server.valid.clear();
  expect(await callTwo()).toBe("ok");
  expect(await callOne()).toBe("ok");
  expect(server.tokens).toHaveLength(2);

  const [file = "", ...others] = await readdir(join(folder, "tokens"));
  expect(others).toEqual([]);
  expect((await stat(join(folder, "tokens", file))).mode & 0o777).toBe(0o600);
});
