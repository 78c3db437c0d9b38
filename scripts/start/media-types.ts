const TEXT = "; charset=utf-8";

/** Media types by the end of a file's name, of what the documentation site is made of. */
const types: Readonly<Record<string, string>> = {
  css: `text/css${TEXT}`,
  html: `text/html${TEXT}`,
  ico: "image/x-icon",
  js: `text/javascript${TEXT}`,
  json: "application/json",
  md: `text/markdown${TEXT}`,
  png: "image/png",
  svg: "image/svg+xml",
  txt: `text/plain${TEXT}`,
  webmanifest: "application/manifest+json",
  woff2: "font/woff2",
  xml: "application/xml",
  yaml: "application/yaml",
};

export function mediaType(name: string): string {
  return types[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream";
}

/** Whether packing makes it smaller: pictures and fonts are packed already. */
export function isText(type: string): boolean {
  return /^text\/|json$|xml$|yaml$/.test(type);
}
