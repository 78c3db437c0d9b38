import type { DefaultTheme, LocaleSpecificConfig } from "vitepress";
import { referenceSidebars } from "../reference-sidebars.ts";
import { listModules, listQuickStarts, listReferences } from "../references.ts";
import type { TryItTheme } from "../try-it/theme.ts";

const references = listReferences();
const modules = listModules().map((name) => ({ text: name, link: `/typescript/${name}` }));

/** Every string of the site outside its pages, in English. */
export default {
  label: "English",
  lang: "en",
  description:
    "OpenAPI 3.1 specs, typed clients and a local sandbox for the server APIs of JMessage, Easemob and Qiniu IM.",
  themeConfig: {
    nav: [
      { text: "Guides", link: "/guide/", activeMatch: "^/(guide|errata)/" },
      {
        text: "API reference",
        activeMatch: "^/reference/",
        items: [
          { text: "Overview and downloads", link: "/reference/" },
          ...references.map(({ id, title }) => ({ text: title, link: `/reference/${id}/` })),
          { text: "Error codes", link: "/reference/error-codes" },
        ],
      },
      { text: "TypeScript", link: "/typescript/", activeMatch: "^/typescript/" },
    ],
    notFound: {
      title: "Page not found",
      quote: "There is no page at this address. The search covers all pages.",
      linkText: "Go to the home page",
      linkLabel: "Go to the home page",
    },
    tryIt: {
      title: "Try it",
      hint: "The request goes to the sandbox on your machine, with its credentials filled in. <code>npm start</code> runs the sandbox.",
      example: "Example",
      server: "Server",
      url: "URL of the file",
      urlFrom: "While this is empty, the URL is obtained with {operation} first.",
      authentication: "Authentication",
      basic: "username:password",
      parameters: "Parameters",
      places: { path: "path", query: "query", header: "header", cookie: "cookie" },
      required: "required",
      body: "Request body",
      file: "File",
      defaultFile: "{file} is sent, unless you choose another file.",
      send: "Send the request",
      sending: "Sending …",
      command: "The same request in a shell",
      copy: "Copy the command",
      took: "{milliseconds} ms",
      headers: "Headers of the response",
      emptyBody: "The response has no body.",
      cut: "… and {count} more characters",
      noResponse:
        "{server} does not respond. If that is the sandbox, start it with npm start. The vendors' own servers accept no requests from web pages: use the command above for them.",
    },
    sidebar: {
      "/guide/": guides(),
      "/errata/": guides(),
      "/typescript/": [{ text: "Modules", items: [{ text: "Overview", link: "/typescript/" }, ...modules] }],
      ...referenceSidebars(references, {
        overview: "Overview and downloads",
        operations: "All operations",
        apis: "APIs",
        errorCodes: "Error codes",
      }),
    },
  },
} satisfies LocaleSpecificConfig<TryItTheme> & { label: string };

function guides(): DefaultTheme.SidebarItem[] {
  return [
    {
      text: "Get started",
      items: [{ text: "Overview", link: "/guide/" }, ...listQuickStarts(references)],
    },
    {
      text: "Concepts",
      items: [
        { text: "Authentication", link: "/guide/authentication" },
        { text: "Pagination and history", link: "/guide/history" },
        { text: "Errors and retries", link: "/guide/errors" },
        { text: "Rate limits", link: "/guide/rate-limits" },
        { text: "64-bit integers", link: "/guide/int64" },
        { text: "From one vendor to another", link: "/guide/moving" },
        { text: "Receive webhooks", link: "/guide/webhooks" },
      ],
    },
    {
      text: "Without an account",
      items: [
        { text: "Test with the sandbox", link: "/guide/sandbox" },
        { text: "Mock with Prism", link: "/guide/prism" },
        { text: "Other generators", link: "/guide/generators" },
      ],
    },
    {
      text: "Errata of the vendors' documents",
      items: references.map(({ id, title }) => ({ text: title, link: `/errata/${id}` })),
    },
  ];
}
