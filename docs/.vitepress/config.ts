import { readdirSync } from "node:fs";
import { defineConfig, type LocaleConfig } from "vitepress";
import { keepCodeLiteral } from "./literal-code.ts";
import { linkMarkdown } from "./markdown-link.ts";
import { renderForSearch } from "./search.ts";

/**
 * The documentation site. `npm run docs` writes the generated pages and then builds it; a language is a file in
 * `locales` and a folder of pages.
 */
export default defineConfig({
  title: "im-openapi",
  base: process.env.DOCS_BASE ?? "/",
  outDir: process.env.DOCS_OUT ?? "../dist/docs",
  cacheDir: "../.cache/vitepress",
  // Pages have to work on any web server, so their URLs are names of files.
  cleanUrls: false,
  lastUpdated: false,
  // For contributors: they link to source files, and are read beside the source.
  srcExclude: ["decisions/**"],
  locales: await readLocales(),
  themeConfig: {
    search: { provider: "local", options: { _render: renderForSearch } },
    logo: { src: "/favicon.svg", alt: "" },
    outline: [2, 3],
    externalLinkIcon: true,
  },
  markdown: {
    config: keepCodeLiteral,
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  transformPageData: linkMarkdown,
  transformHead: ({ siteData }) => [
    ["link", { rel: "icon", type: "image/svg+xml", href: `${siteData.base}favicon.svg` }],
  ],
  vite: { build: { chunkSizeWarningLimit: 2000 } },
});

/** Every file in `locales` by its name, which is a language code; English is at the site's root. */
async function readLocales(): Promise<LocaleConfig> {
  const folder = new URL("locales/", import.meta.url);
  const read = async (file: string) => {
    const code = file.replace(/\.ts$/, "");
    return [code === "en" ? "root" : code, (await import(new URL(file, folder).href)).default];
  };
  return Object.fromEntries(await Promise.all(readdirSync(folder).map(read)));
}
