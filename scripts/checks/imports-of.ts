import { posix } from "node:path";
import ts from "typescript";

/** What a file imports, including types and `import()`: packages by name, files by their path in the project. */
export function importsOf(file: string, source: string): string[] {
  const code = file.endsWith(".vue") ? (/<script[^>]*>(.*?)<\/script>/s.exec(source)?.[1] ?? "") : source;
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith(".") ? posix.join(posix.dirname(file), fileName) : fileName,
    );
}
