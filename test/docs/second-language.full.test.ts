import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { inProject, OUTPUT } from "../../scripts/docs/site.ts";

/** What the build reads. */
const SOURCES = [
  "docs",
  "generated",
  "scripts",
  "specs",
  "src",
  "test/examples",
  "package.json",
  "tsconfig.json",
  "redocly.yaml",
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
];

const LOCALE = `import { listReferences } from "../references.ts";
const apis = listReferences("zh/").map(({ id, title }) => ({ id, text: title, link: \`/zh/reference/\${id}/\` }));
export default {
  label: "简体中文",
  lang: "zh-CN",
  description: "说明",
  themeConfig: {
    nav: [{ text: "指南", link: "/zh/guide/" }],
    sidebar: {},
    portal: { apisLabel: "接口", apis, loading: "加载中", failed: "无法加载", hint: "沙盒" },
  },
};
`;

const OVERLAY = `overlay: 1.0.0
info: { title: 简体中文, version: 1.0.0 }
actions:
  - target: $.paths['/message/send'].post
    update: { summary: 发送消息 }
  - target: $.info
    update: { title: 七牛即时通讯 }
`;

/** A copy of the project with an additional language and unchanged English files. */
async function addLanguage(overlay: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "docs-language-"));
  for (const source of SOURCES) await cp(inProject(source), join(root, source), { recursive: true });
  await symlink(inProject("node_modules"), join(root, "node_modules"));
  const write = async (path: string, text: string) => {
    await mkdir(join(root, path, ".."), { recursive: true });
    await writeFile(join(root, path), text);
  };
  await write("docs/.vitepress/locales/zh.ts", LOCALE);
  await write("docs/zh/index.md", "# 首页\n\n[指南](./guide/)\n");
  await cp(join(root, "docs/guide"), join(root, "docs/zh/guide"), { recursive: true });
  for (const file of await readdir(join(root, "docs/errata"))) {
    const page = await readFile(join(root, "docs/errata", file), "utf8");
    await write(`docs/zh/errata/${file}`, page.replace("../../specs/", "../../../specs/"));
  }
  await write("specs/qiniu/overlays/zh.yaml", overlay);
  const words = (name: string, change: string) =>
    write(
      `scripts/docs/words/zh/${name}.ts`,
      `import { ${name} as english } from "../en/${name}.ts";\nexport const ${name} = { ...english, ${change} };\n`,
    );
  await words("reference", 'overview: { ...english.overview, title: "概览" }');
  await words("portal", 'sandbox: "本地沙盒"');
  return root;
}

const build = (root: string) =>
  promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/docs.ts"], { cwd: root });

describe("a second language", { timeout: 600_000 }, () => {
  let root: string;
  const read = (path: string) => readFile(join(root, "dist/docs", path), "utf8");

  beforeAll(async () => {
    root = await addLanguage(OVERLAY);
    await build(root);
    return () => rm(root, { recursive: true, force: true });
  }, 600_000);

  test("has its pages, with its strings, in a folder of its own", async () => {
    expect(await read("zh/index.html")).toMatch(/<html lang="zh-CN"/);
    expect(await read("zh/reference/index.html")).toContain("概览");
    expect(await read("zh/reference/qiniu/sendMessage.html")).toContain("发送消息");
    expect(await read("zh/reference/qiniu/index.html")).toContain("七牛即时通讯");
    expect(await read("zh/reference/qiniu/sendMessage.md")).toContain("发送消息");
    expect(await read("zh/guide/history.html")).toContain("checkpoint");
  });

  test("has its own descriptions in the interactive reference, with exact ids", async () => {
    const translated = await read("portal/zh/qiniu.json");
    const english = await read("portal/qiniu.json");
    expect(translated).toContain("发送消息");
    expect(translated).toContain("本地沙盒");
    const large = /\b\d{17,}\b/g;
    expect(translated.match(large)).toEqual(english.match(large));
    expect(translated.match(large)?.length).toBeGreaterThan(3);
  });

  test("changes nothing in English", async () => {
    for (const path of [
      "reference/qiniu/sendMessage.md",
      "reference/index.md",
      "portal/qiniu.json",
      "llms.txt",
    ])
      expect(await read(path)).toBe(await readFile(`${OUTPUT}${path}`, "utf8"));
    expect(await read("reference/qiniu/sendMessage.html")).not.toContain("发送消息");
  });

  test("an overlay with a wrong target stops the build, and the error names the target", async () => {
    await writeFile(
      join(root, "specs/qiniu/overlays/zh.yaml"),
      OVERLAY.replace("/message/send", "/message/gone"),
    );
    await expect(build(root)).rejects.toThrow(
      "specs/qiniu/overlays/zh.yaml: nothing in the spec is at $.paths['/message/gone'].post",
    );
  });
});
