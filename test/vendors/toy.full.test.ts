import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OUTPUT } from "../../scripts/docs/site.ts";
import { addLanguage, addOverlay, LANGUAGE_ROOMS } from "./second-language.ts";
import { copyProject, type ToyProject } from "./toy-project.ts";

/** Everything that is written by hand for a new vendor, without generated files. */
const ROOMS = [
  /^specs\/toy\//,
  /^src\/toy\//,
  /^src\/sandbox\/toy\//,
  /^docs\/guide\/toy\.md$/,
  /^(redocly\.yaml|package\.json|README\.md|CHANGELOG\.md)$/,
  /^generated\/(toy|vendors)\//,
];

const node = process.execPath;
const TSC = "node_modules/typescript-7/bin/tsc";

let project: ToyProject;
let docs: Promise<string>;
beforeAll(async () => {
  project = await copyProject();
  await project.addSpec();
});
afterAll(() => project.close());

/**
 * A vendor with a token, errors of status 200, a list that goes by a cursor and 64-bit ids is added to a copy of the
 * project, as in CONTRIBUTING. The tests are in the same order, and each continues from the previous one.
 */
describe("a new vendor", { timeout: 900_000 }, () => {
  test("has a spec that can be linted before anything is generated", async () => {
    await project.run("npm", "run", "-s", "lint:specs");
  });

  test("is generated from its spec alone, with a list of the other files to write", async () => {
    const printed = await project.run("npm", "run", "-s", "generate");
    for (const file of ["toy/index.ts", "toy/normalize.ts", "sandbox/toy/access.ts", "sandbox/toy/index.ts"])
      expect(printed).toContain(`toy: write src/${file} for `);
    await project.run(node, TSC);
  });

  // toy.test.ts checks its types.
  test("has samples and registries as soon as its files exist", async () => {
    await project.addVendor();
    const printed = await project.run("npm", "run", "-s", "generate");
    expect(printed).toContain("toy/samples/listMessages.ts");
    expect(printed).not.toContain("toy: write");
    await project.run("npm", "run", "-s", "generate", "--", "--check");
  });

  test("passes lint", async () => {
    await Promise.all(["lint:words", "lint:code"].map((name) => project.run("npm", "run", "-s", name)));
  });

  test("passes the contract suite, which tries all of its operations", async () => {
    // Takes as long as the tests before the one that looks at it. One build has what both describe blocks add.
    await addLanguage(project);
    docs = project.run("npm", "run", "-s", "docs");
    docs.catch(() => {});
    const printed = await project.run(
      ...vitest("toy", "test/contract", "test/faults", "test/core/sensitive.test.ts"),
    );
    for (const operation of ["createToken", "listMessages"]) expect(printed).toContain(operation);
  });

  test("is in the sandbox, in the command and among the errors and messages of all vendors", async () => {
    const tests = ["sandbox/start", "imports", "cli/serving", "core/explain", "types/is-api-error"];
    await project.run(...vitest("", ...tests.map((name) => `test/${name}.test.ts`)));
    const printed = await project.runProgram(`
      import { isApiError } from "im-openapi";
      import { explainToy } from "im-openapi/errors";
      import { normalize } from "im-openapi/messages";
      const error: unknown = new Error("none of the vendor's");
      if (isApiError(error, "toy", 1001)) error.code satisfies 1001;
      console.log(normalize({ toy_id: "1", room_id: "2", author: "a", words: "b", sent_at: 1 }).vendor);
      console.log(explainToy({ operationId: "listMessages", status: 200, code: 2001 })?.remedy);
    `);
    expect(printed).toBe("toy\nCorrect `room_id`.\n");
  });

  test("has its pages in the documentation, with samples that run", async () => {
    await docs;
    const page = await project.read("dist/docs/reference/toy/listMessages.md");
    expect(page).toContain("await (const message of paginate(toy.listMessages");
    expect(page).toContain("token=$(curl -s ");
    expect(await project.read("dist/docs/errata/toy.html")).toContain("Errata of the toy chat API");
    expect(await project.read("dist/docs/reference/error-codes.html")).toContain('id="toy-2001"');
    expect(await project.read("dist/docs/typescript/im-openapi/toy.html")).toContain("The client of Toy.");
    expect(await project.read("dist/docs/guide/index.html")).toContain("Toy chat: quick start");
    const others = ["try-it.test", "api-page", "redoc-document", "machines"].map(
      (name) => `test/docs/${name}`,
    );
    await Promise.all([
      project.run(...vitest("toy|addresses|sample of each kind", "test/docs/samples")),
      project.run(...vitest("", ...others)),
    ]);
  });

  test("changes only its own files, and lines that must be written by hand", async () => {
    const changed = await project.changes();
    const rooms = [...ROOMS, ...LANGUAGE_ROOMS];
    expect(changed.filter((file) => !rooms.some((room) => room.test(file)))).toEqual([]);
    for (const room of rooms)
      expect(
        changed.some((file) => room.test(file)),
        String(room),
      ).toBe(true);
  });
});

describe("a second language", { timeout: 900_000 }, () => {
  const read = (path: string) => project.read(`dist/docs/${path}`);
  beforeAll(() => docs);

  test("has its pages, with its strings, in a folder of its own", async () => {
    expect(await read("zh/index.html")).toMatch(/<html lang="zh-CN"/);
    expect(await read("zh/reference/index.html")).toContain("概览");
    expect(await read("zh/reference/qiniu/sendMessage.html")).toContain("发送消息");
    expect(await read("zh/reference/qiniu/index.html")).toContain("七牛即时通讯");
    expect(await read("zh/reference/qiniu/sendMessage.md")).toContain("发送消息");
    expect(await read("zh/guide/history.html")).toContain("checkpoint");
  });

  test("has its own strings in the forms, with the ids of the English ones", async () => {
    const page = (name: string) => read(`${name}reference/qiniu/sendMessage.html`);
    const translated = await page("zh/");
    expect(translated).toContain("试一试");
    const large = /\b\d{17,}\b/g;
    expect(translated.match(large)).toEqual((await page("")).match(large));
    expect(translated.match(large)?.length).toBeGreaterThan(3);
  });

  test("changes nothing in English", async () => {
    for (const path of [
      "reference/qiniu/sendMessage.md",
      "reference/index.md",
      "reference/qiniu/index.md",
      "llms.txt",
    ]) {
      const before = (await readFile(`${OUTPUT}${path}`, "utf8")).split("\n");
      const after = (await read(path)).split("\n");
      expect(before.filter((line) => !after.includes(line))).toEqual([]);
      expect(after.filter((line) => !before.includes(line) && !/toy/i.test(line))).toEqual([]);
    }
    expect(await read("reference/qiniu/sendMessage.html")).not.toContain("发送消息");
  });

  test("with an overlay whose target is wrong: the build fails, and the error names the target", async () => {
    await addOverlay(project, "/message/gone");
    await expect(project.run("npm", "run", "-s", "docs")).rejects.toThrow(
      "specs/qiniu/overlays/zh.yaml: nothing in the spec is at $.paths['/message/gone'].post",
    );
  });
});

/** The arguments for running tests of the copy whose names match a pattern. */
function vitest(name: string, ...files: string[]): [string, ...string[]] {
  const only = name === "" ? [] : ["-t", name];
  return [node, "node_modules/vitest/vitest.mjs", "run", "--reporter=verbose", ...only, ...files];
}
