/** Files and folders without any of the words that we do not use. */
export const CHECKED: readonly string[] = [
  "specs",
  "src",
  "redocly.yaml",
  "scripts",
  "test",
  "docs",
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  ".github",
];
