import { defineConfig } from "vitepress";
import { keepCodeLiteral } from "./literal-code.ts";
import { english } from "./locales/en.ts";
import { linkMarkdown } from "./markdown-link.ts";
import { renderForSearch } from "./search.ts";

/**
 * The documentation site. `npm run docs` writes the generated pages first and builds it; a language is one entry of
 * `locales` with a folder of pages of its own.
 */
export default defineConfig({
  title: "im-openapi",
  base: process.env.DOCS_BASE ?? "/",
  outDir: process.env.DOCS_OUT ?? "../dist/docs",
  cacheDir: "../.cache/vitepress",
  // Pages work from any web server, so their addresses are names of files.
  cleanUrls: false,
  lastUpdated: false,
  locales: { root: english },
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
