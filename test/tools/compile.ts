import { compile } from "../support/compilers.ts";

/** What somebody has set who takes types seriously. */
const STRICT = [
  ...["--strict", "--noUncheckedIndexedAccess", "--noEmit", "--skipLibCheck"],
  ...["--target", "es2023", "--lib", "es2023,dom,dom.iterable"],
  ...["--module", "esnext", "--moduleResolution", "bundler"],
];

/** Errors of the files of a folder and of all that they import: nothing when there are none. */
export const compileErrors = (folder: string, files: readonly string[]): Promise<string> =>
  compile(folder, ...STRICT, ...files);
