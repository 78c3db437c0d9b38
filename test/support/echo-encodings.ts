/** How servers and proxies write a string that they quote, each for one kind of output. */
export const echoEncodings: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  JSON: (text) => JSON.stringify(text).slice(1, -1),
  "JSON in ASCII": (text) => inAscii(JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/")),
  URL: encodeURIComponent,
  "URL in lower case": (text) =>
    encodeURIComponent(text).replace(/%[\dA-F]{2}/g, (byte) => byte.toLowerCase()),
  form: (text) => new URLSearchParams({ text }).toString().slice("text=".length),
  HTML: (text) =>
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&#39;"),
  "HTML in ASCII": (text) => text.replace(/[^\w ]/gu, (character) => `&#${character.codePointAt(0)};`),
  "hexadecimal HTML": (text) =>
    text.replace(/[^\w ]/gu, (character) => `&#x${character.codePointAt(0)?.toString(16)};`),
  "the function escape": (text) =>
    text.replace(/[^\w ]/g, (unit) =>
      unit < "\u0100" ? `%${hex(unit, 2)}` : `%u${hex(unit, 4).toUpperCase()}`,
    ),
  "bytes of a log": (text) =>
    [...new TextEncoder().encode(text)]
      .map((byte) => (byte < 0x80 && byte !== 0x5c ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`))
      .join(""),
};

const inAscii = (text: string) => text.replace(/[^ -~]/g, (unit) => `\\u${hex(unit, 4)}`);
const hex = (unit: string, digits: number) => unit.charCodeAt(0).toString(16).padStart(digits, "0");
