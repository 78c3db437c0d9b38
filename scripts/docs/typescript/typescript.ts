import { readFile, rm, writeFile } from "node:fs/promises";
import {
  Application,
  type DeclarationReflection,
  type DocumentationEntryPoint,
  LogLevel,
  OptionDefaults,
  type ProjectReflection,
  ReflectionKind,
  type TypeDocOptions,
} from "typedoc";
import { MarkdownPageEvent, type PluginOptions } from "typedoc-plugin-markdown";
import { apis } from "../../../generated/vendors/apis.ts";
import { frontmatter, table } from "../markdown.ts";
import { inProject } from "../site.ts";
import { typescript, type Words } from "../words/en/typescript.ts";

/** A module that users import. */
export interface EntryPoint {
  /** The name by which it is imported, such as `im-openapi/easemob`; its page is `typescript/im-openapi/easemob.md`. */
  readonly name: string;
  /** Path of its source from the project's folder. */
  readonly source: string;
}

/** Parts of types that need no page. TypeDoc warns of any other type that is not exported. */
const BEHIND_THE_TYPES = [
  // From `generated`: the reference describes them.
  "Page",
  "api",
  "apis",
  "components",
  "UndocumentedValue.Any",
  ...Object.keys(apis).map((id) => `generated/${id}/errors.ts:ErrorCodes`),
  "src/core/paging/in-chunks.ts:AnyListed",
  "src/core/paging/paginate.ts:AnyPaged",
  "src/core/request/client.ts:Api",
  "src/core/request/operation.ts:CallArguments",
  "src/core/request/operation.ts:ListRow",
  "src/core/request/operation.ts:OperationRow",
  "src/core/request/operation.ts:PaginationRow",
  "src/errors/is-api-error.ts:AnyCode",
  "src/jmessage/message.ts:Schemas",
  "src/easemob/normalize.ts:Schemas",
  "src/easemob/webhook-event.ts:Event",
  "src/easemob/webhook-event.ts:Schemas",
  "src/easemob/webhook-review.ts:Schemas",
];

/** @returns the modules of `package.json`, without its JSON files */
export async function listEntryPoints(): Promise<EntryPoint[]> {
  const { name, exports } = JSON.parse(await readFile(inProject("package.json"), "utf8"));
  return Object.entries<string>(exports)
    .filter(([, file]) => file.endsWith(".js"))
    .map(([path, file]) => ({
      name: name + path.slice(1),
      source: file.replace(/^\.\/dist\//, "").replace(/\.js$/, ".ts"),
    }));
}

/**
 * Writes a page for each module that the package exports, from the comments in the code, and one that lists them.
 *
 * @throws Error on any warning of TypeDoc, such as a type that a page mentions and no module exports
 */
export async function writeTypeScriptPages(pages: string, words: Words = typescript): Promise<void> {
  const entries = await listEntryPoints();
  const output = `${pages}typescript/`;
  await rm(output, { recursive: true, force: true });
  const app = await Application.bootstrapWithPlugins({ ...options(entries, pages), out: output });
  const project = app.converter.convert(namedEntryPoints(app, entries));
  removeForbidden(project);
  app.validate(project);
  app.renderer.on(MarkdownPageEvent.END, (page) => {
    const entry = entries.find(({ name }) => name === page.model.name);
    if (entry && page.contents) page.contents = modulePage(entry.name, page.contents, words);
  });
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error("TypeDoc has warnings about the comments or exports");
  await writeFile(`${output}index.md`, indexPage(entries, words));
  await writeFile(`${output}modules.json`, `${JSON.stringify(entries.map(({ name }) => name))}\n`);
}

function options(entries: readonly EntryPoint[], pages: string): TypeDocOptions & PluginOptions & object {
  return {
    entryPoints: entries.map(({ source }) => inProject(source)),
    tsconfig: inProject("tsconfig.json"),
    plugin: ["typedoc-plugin-markdown", "typedoc-vitepress-theme"],
    logLevel: LogLevel.Warn,
    readme: "none",
    disableSources: true,
    excludeExternals: true,
    excludeInternal: true,
    // Those of openapi-typescript.
    blockTags: [...OptionDefaults.blockTags, "@description"],
    modifierTags: [...OptionDefaults.modifierTags, "@constant"],
    // The project has its own type check.
    skipErrorChecking: true,
    intentionallyNotExported: BEHIND_THE_TYPES,
    groupOrder: ["Functions", "Classes", "Interfaces", "Type Aliases", "*"],
    sort: ["required-first", "source-order"],
    outputFileStrategy: "modules",
    hideBreadcrumbs: true,
    hidePageTitle: true,
    useCodeBlocks: true,
    expandObjects: true,
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    classPropertiesFormat: "table",
    typeAliasPropertiesFormat: "table",
    propertyMembersFormat: "table",
    typeDeclarationFormat: "table",
    tableColumnSettings: {
      hideDefaults: true,
      hideInherited: true,
      hideModifiers: true,
      hideOverrides: true,
      hideSources: true,
    },
    docsRoot: pages,
    sidebar: { autoConfiguration: false },
  } as TypeDocOptions & PluginOptions & object;
}

/** Modules are named by what users import, not by where their sources are. */
function namedEntryPoints(app: Application, entries: readonly EntryPoint[]): DocumentationEntryPoint[] {
  return (app.getEntryPoints() ?? []).map((point) => {
    const entry = entries.find(({ source }) => point.sourceFile.fileName === inProject(source));
    if (!entry) throw new Error(`${point.displayName}: no module that the package exports`);
    return { ...point, displayName: entry.name };
  });
}

/** Fields of type `never` distinguish forms of options; they cannot be used. */
function removeForbidden(project: ProjectReflection): void {
  for (const reflection of project.getReflectionsByKind(ReflectionKind.Property)) {
    const { type } = reflection as DeclarationReflection;
    if (type?.type === "intrinsic" && type.name === "undefined") project.removeReflection(reflection);
  }
}

function modulePage(name: string, contents: string, words: Words): string {
  const { about, more } = wordsOf(name, words);
  return [
    frontmatter({ title: words.pageTitle(name), description: about.replaceAll("`", "") }),
    `# ${name}`,
    `${about} ${more}`,
    contents.trim(),
  ].join("\n\n");
}

function indexPage(entries: readonly EntryPoint[], words: Words): string {
  const rows = entries.map(({ name }) => [`[\`${name}\`](./${name}.md)`, wordsOf(name, words).about]);
  const { title, description, intro } = words;
  return `${[frontmatter({ title, description }), `# ${title}`, intro, table(words.head, rows)].join("\n\n")}\n`;
}

function wordsOf(name: string, words: Words) {
  const found = words.modules[name] ?? vendorWords(name, words);
  if (!found) throw new Error(`${name}: its page needs an introduction in scripts/docs/words`);
  return found;
}

/** What applies to the client of any vendor. */
function vendorWords(module: string, words: Words) {
  const api = Object.values(apis).find(({ vendor }) => module === `im-openapi/${vendor}`);
  return api && words.client(api.name, api.vendor);
}
