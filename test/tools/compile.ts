import { compile } from "../support/compilers.ts";

/** The options of a strict project. */
const STRICT = [
  ...["--strict", "--noUncheckedIndexedAccess", "--noEmit", "--skipLibCheck"],
  ...["--target", "es2023", "--lib", "es2023,dom,dom.iterable"],
  ...["--module", "esnext", "--moduleResolution", "bundler"],
];

/** Errors in the files of a folder and in all that they import: empty if there are none. */
export const compileErrors = (folder: string, files: readonly string[]): Promise<string> =>
  compile(folder, ...STRICT, ...files);
