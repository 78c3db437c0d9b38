/** `npm run docs` builds the documentation site, `dist/docs`: static files for any web server. */
import { runScript } from "./run-script.ts";

const script = {
  usage: "npm run docs -- [options]",
  description: "Builds the documentation site, dist/docs: static files for any web server.",
  options: {
    base: {
      type: "string",
      value: "<path>",
      description: "path that a web server serves it from (default: /)",
    },
  },
} as const;

await runScript(script, async ({ values: { base = "/" } }) => {
  // Everything that it imports takes seconds to load.
  const { buildDocs } = await import("./docs/build-docs.ts");
  await buildDocs(base);
});
