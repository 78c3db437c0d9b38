import { onTestFinished, test } from "vitest";
import { copyProject } from "./toy-project.ts";

test("a new vendor's files are enough for types, samples and the sandbox; toy.full.test.ts tests the rest", async () => {
  const project = await copyProject();
  onTestFinished(project.close);
  await project.addSpec();
  await project.addVendor();
  await project.run("npm", "run", "-s", "generate");
  await Promise.all([
    project.run(process.execPath, "node_modules/typescript-7/bin/tsc"),
    project.runProgram(`
      import { createToy } from "im-openapi/toy";
      import { startSandbox } from "im-openapi/sandbox";
      import { paginate } from "im-openapi";
      const sandbox = await startSandbox({ apis: ["toy"] });
      const toy = createToy({ ...sandbox.credentials.toy, baseUrl: sandbox.urls.toy });
      let count = 0;
      for await (const message of paginate(toy.listMessages, { room_id: "9007199254742000", limit: 2 })) {
        if (message.toy_id !== String(9007199254742001n + 2n * BigInt(count++))) throw new Error(message.toy_id);
      }
      if (count !== sandbox.toy.messages) throw new Error("read " + count);
      await sandbox.close();
    `),
  ]);
});
