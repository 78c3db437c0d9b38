import { apis } from "../../generated/vendors/apis.ts";
import type { ToyProject } from "./toy-project.ts";

/** Every file that a language of the documentation consists of. */
export const LANGUAGE_ROOMS = [
  /^docs\/\.vitepress\/locales\/zh\.ts$/,
  /^docs\/zh\//,
  /^scripts\/docs\/words\/zh\//,
  /^specs\/qiniu\/overlays\/zh\.yaml$/,
];

const OVERLAY = "specs/qiniu/overlays/zh.yaml";

const LOCALE = `import english from "./en.ts";
export default {
  label: "简体中文",
  lang: "zh-CN",
  description: "说明",
  themeConfig: {
    nav: [{ text: "指南", link: "/zh/guide/" }],
    sidebar: {},
    tryIt: { ...english.themeConfig.tryIt, title: "试一试" },
  },
};
`;

/** Adds a language to the documentation of a project, and changes nothing in English. */
export async function addLanguage(project: ToyProject): Promise<void> {
  await project.write("docs/.vitepress/locales/zh.ts", LOCALE);
  await project.write("docs/zh/index.md", "# 首页\n\n[指南](./guide/)\n");
  await project.copy("docs/guide", "docs/zh/guide");
  for (const api of [...Object.keys(apis), "toy"])
    await project.write(`docs/zh/errata/${api}.md`, `<!--@include: ../../../specs/${api}/errata.md-->\n`);
  await addOverlay(project, "/message/send");
  const words = (name: string, change: string) =>
    project.write(
      `scripts/docs/words/zh/${name}.ts`,
      `import { ${name} as english } from "../en/${name}.ts";\nexport const ${name} = { ...english, ${change} };\n`,
    );
  await words("reference", 'overview: { ...english.overview, title: "概览" }');
}

/** Translates the title of Qiniu's spec, and the summary of the POST operation at a path. */
export function addOverlay(project: ToyProject, path: string): Promise<void> {
  return project.write(
    OVERLAY,
    `overlay: 1.0.0
info: { title: 简体中文, version: 1.0.0 }
actions:
  - target: $.paths['${path}'].post
    update: { summary: 发送消息 }
  - target: $.info
    update: { title: 七牛即时通讯 }
`,
  );
}
