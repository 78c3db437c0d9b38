import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));
const fileName = `${root}test/types/snippet.ts`;

/** The project's own compiler settings. */
function settings(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return { ...options, noUnusedLocals: false };
}

/** Caches the syntax trees of all files for all editors of the process. */
const registry = ts.createDocumentRegistry();

let editors = 0;

/** The TypeScript language service, as an editor uses it, with one in-memory file. */
export function openEditor(source: string) {
  const options = settings();
  // The registry caches by name and version.
  const version = `${++editors}`;
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [fileName],
    getScriptVersion: (name) => (name === fileName ? version : "1"),
    getScriptSnapshot: (name) => {
      const text = name === fileName ? source : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === fileName || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  const service = ts.createLanguageService(host, registry);
  return {
    /** Errors by line, counted from 0. */
    errors(): Map<number, string> {
      const found = [
        ...service.getSyntacticDiagnostics(fileName),
        ...service.getSemanticDiagnostics(fileName),
      ];
      return new Map(
        found.map(({ file, start = 0, messageText }) => [
          file?.getLineAndCharacterOfPosition(start).line ?? -1,
          ts.flattenDiagnosticMessageText(messageText, "\n"),
        ]),
      );
    },
    /** What the editor shows when the pointer is over the last name in `text`. */
    hover(text: string): string {
      const at = source.indexOf(text) + text.length - 1;
      const info = service.getQuickInfoAtPosition(fileName, at);
      const tags = info?.tags?.map(({ text }) => ts.displayPartsToString(text)) ?? [];
      return [ts.displayPartsToString(info?.documentation), ...tags].join("\n");
    },
  };
}
