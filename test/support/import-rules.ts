import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { importsOf } from "../../scripts/checks/imports-of.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The only modules that some files may import: packages by name, files by their path in the project. */
export interface ImportRule {
  readonly files: RegExp;
  readonly may: RegExp | ((file: string) => RegExp);
}

/**
 * Folders of `src` that do not belong to a vendor: every other one does, so that the rule for vendors applies to a new
 * one.
 */
const SHARED = "core|history|openapi|sandbox|cli|messages|errors|json|otel|undici|webhooks";

/** By the claim of each rule. A file has to satisfy every rule that includes it. */
export const IMPORT_RULES: Readonly<Record<string, ImportRule>> = {
  "the core knows no vendor": {
    files: /^src\/core\//,
    may: /^src\/core\/|^openapi-fetch$/,
  },
  "the history stands on the core": {
    files: /^src\/history\//,
    may: /^src\/(history|core)\/|^node:(buffer|zlib)$/,
  },
  "a vendor imports no other vendor": {
    files: new RegExp(`^src/(?!(${SHARED})/)[^/]+/`),
    may: (file) => {
      const [, vendor] = /^src\/([^/]+)\//.exec(file) ?? [];
      return new RegExp(
        `^src/(${vendor}|core|history)/|^src/(messages|webhooks)/(?!index\\.ts)|^generated/(?!vendors/|[^/]+/checks\\.ts)`,
      );
    },
  },
  "what messages of all vendors share knows none of them": {
    files: /^src\/messages\/(?!index\.ts)/,
    may: /^src\/(messages\/(?!index\.ts)|core\/)/,
  },
  "what webhooks of all vendors share knows none of them": {
    files: /^src\/webhooks\/(?!index\.ts)/,
    may: /^src\/(webhooks\/(?!index\.ts)|core\/)/,
  },
  "reading OpenAPI documents needs no client": {
    files: /^src\/openapi\//,
    may: /^src\/openapi\/|^openapi-types$/,
  },
  "the sandbox imports no client, so that a client's fault cannot hide in it": {
    files: /^src\/sandbox\//,
    may: /^src\/(sandbox|openapi)\/|^generated\/[\w-]+\/(api|types)\.ts$|^generated\/vendors\/(access|apis|sandbox|sandbox-types)\.ts$|^node:/,
  },
  "what covers all vendors of the sandbox imports nothing else of the package": {
    files: /^generated\/vendors\/(access|sandbox|sandbox-types)\.ts$/,
    may: /^src\/sandbox\/|^generated\//,
  },
  "the frame of the sandbox knows no vendor": {
    files: /^src\/sandbox\/frame\//,
    may: /^src\/(sandbox\/(frame\/|clock\.ts$)|openapi\/)|^node:/,
  },
  "the command imports sandbox and specs, and no client": {
    files: /^src\/cli\//,
    may: /^src\/(cli|sandbox|openapi)\/|^generated\/|^node:|^@stoplight\//,
  },
  "what records traces and metrics knows no vendor": {
    files: /^src\/otel\//,
    may: /^src\/(otel|core)\/|^@opentelemetry\/api$/,
  },
  "the transport over undici knows no vendor": {
    files: /^src\/undici\//,
    may: /^src\/(undici|core)\/|^undici$/,
  },
  "how requests are checked is the sandbox's affair": {
    files: /^generated\/(?!vendors\/)[^/]+\/checks\.ts$/,
    may: /^src\/sandbox\/frame\/(checks|validator)\.ts$/,
  },
  "what is generated of an API knows the core only": {
    files: /^generated\/(?!vendors\/)[^/]+\/(?!checks\.ts)[^/]+$/,
    may: (file) => new RegExp(`^${posix.dirname(file)}/|^src/core/`),
  },
  "the package imports neither scripts nor documentation nor tests": {
    files: /^(src|generated)\//,
    may: /^(?!(scripts|docs|test)\/)/,
  },
  "scripts import no tests": {
    files: /^scripts\//,
    may: /^(?!test\/)/,
  },
  "the generator imports no other script": {
    files: /^scripts\/generate\//,
    may: /^(?!scripts\/)|^scripts\/generate\//,
  },
  "the documentation is built without what starts, measures or checks": {
    files: /^scripts\/docs\//,
    may: /^(?!scripts\/)|^scripts\/(docs|generate)\//,
  },
  "the site's own code runs in a browser": {
    files: /^docs\/\.vitepress\/(try-it|theme)\//,
    may: /^docs\/\.vitepress\/|^src\/(openapi\/|cli\/(recent-times|prepare-request|credential|curl)\.ts)|^scripts\/docs\/layout-json\.ts$|^(vitepress(\/theme)?|vue)$/,
  },
};

const FOLDERS = ["src", "generated", "scripts", "docs/.vitepress"];

/** The files to which the rules apply, by path. */
export function readSources(): Map<string, string> {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|vue)$/.test(file) && !/(^|\/)(samples|cache)\//.test(file))
      .map((file) => `${folder}/${file}`),
  );
  return new Map(files.map((file) => [file, readFileSync(`${root}${file}`, "utf8")]));
}

/** A line for each import that breaks a rule. */
export function findBrokenRules(sources: ReadonlyMap<string, string>): string[] {
  return [...sources].flatMap(([file, source]) => {
    const rules = Object.entries(IMPORT_RULES).filter(([, { files }]) => files.test(file));
    return importsOf(file, source).flatMap((target) =>
      rules
        .filter(([, { may }]) => !(may instanceof RegExp ? may : may(file)).test(target))
        .map(([claim]) => `${file} imports ${target}: ${claim}`),
    );
  });
}
