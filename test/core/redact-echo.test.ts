import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRedact } from "../../src/core/errors/redact.ts";
import { cpuMilliseconds } from "../support/cpu-milliseconds.ts";
import { echoEncodings } from "../support/echo-encodings.ts";
import { runs } from "../support/effort.ts";

/** Pieces of escapes, so that a secret itself looks like one, and what is escaped. */
const piece = fc.oneof(
  fc.constantFrom(
    ...`%\\&#;+=/"'<>{ \n\t`,
    "\\u",
    "&#x",
    "25",
    "41",
    "amp;",
    "n",
    "é",
    "密",
    "码",
    "🙂",
    "Ã",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
);
const BEGINNING = "Zq9marker";
const secrets = fc.array(piece, { maxLength: 40 }).map((pieces) => BEGINNING + pieces.join(""));
const encodings = fc.array(fc.constantFrom(...Object.keys(echoEncodings)), { maxLength: 4 });

const encodeBy = (names: readonly string[], text: string) =>
  names.reduce((rest, name) => echoEncodings[name]?.(rest) ?? rest, text);

/** Nothing but punctuation is left of what was between the words before and after. */
const NOTHING_LEFT = /^the words before[\0-/:-@[-`{-\x7f]*\[redacted\][\0-/:-@[-`{-\x7f]*(the words after)?$/;

describe("a secret that a server quotes", () => {
  test("is redacted in any encoding, and in any encoding of that", () => {
    fc.assert(
      fc.property(secrets, encodings, (secret, names) => {
        const text = `the words before "${encodeBy(names, secret)}" the words after`;
        expect(createRedact([secret])(text)).toMatch(
          secret.length > 100 ? /^the words before/ : NOTHING_LEFT,
        );
        expect(createRedact([secret])(text)).not.toContain(BEGINNING);
      }),
      runs("quoted secrets", 2000, 10_000),
    );
  });

  test("is redacted where the response was cut off, even within an escape", () => {
    fc.assert(
      fc.property(secrets, encodings, fc.nat(), (secret, names, at) => {
        const [beginning, whole] = [encodeBy(names, BEGINNING), encodeBy(names, secret)];
        const end = beginning.length + (at % (whole.length - beginning.length + 1));
        const text = `the words before: ${whole.slice(0, end)}`;
        expect(createRedact([secret])(text)).toMatch(NOTHING_LEFT);
      }),
      runs("quoted secrets that are cut off", 2000, 10_000),
    );
  });

  test("is redacted without its last characters", () => {
    const redact = createRedact(["hunter2-password"]);
    expect(redact("got hunter2-passw")).toBe("got [redacted]");
    expect(redact("got hunt…")).toBe("got [redacted]");
    expect(redact('{"got": "hunter2-p..."')).toBe('{"got": "[redacted]');
    expect(redact("got <b>hunter2-passw</b> instead")).toBe("got <b>[redacted]</b> instead");
    expect(redact("a hunter, hun")).toBe("a hunter, hun");
  });

  test("is redacted however often it was escaped", () => {
    const secret = 'a"b\\c & 密码🙂';
    for (const [name, encode] of Object.entries(echoEncodings)) {
      if (name === "plain") continue;
      let text = secret;
      for (let times = 0; times < 7; times++) text = encode(text);
      expect(createRedact([secret])(`x: ${text}.`), name).toMatch(/^x: \[redacted\]\W*$/);
    }
  });

  test("is redacted where others overlap it", () => {
    const redact = createRedact(["password-of-one", "of-one-more", "one-more-token"]);
    expect(redact("x password-of-one-more-token y")).toBe("x [redacted] y");
    expect(redact("x password-of-o of-one-more y")).toBe("x [redacted] [redacted] y");
  });

  test("is redacted with the punctuation around its words", () => {
    expect(createRedact(["!!secret!!"])("a !!secret!! b")).toBe("a[redacted]b");
    expect(createRedact([" secret "])("a:secret")).toBe("a[redacted]");
    expect(createRedact([" secret "])("secret")).toBe("[redacted]");
  });
});

describe("redacting takes time in proportion to the length", () => {
  const LENGTH = 1_000_000;
  const chinese = "明天下午三点开会,请提前十分钟到。\n".repeat(16);
  const ascii = (text: string) => echoEncodings["JSON in ASCII"]?.(text) ?? "";
  const html = (text: string) => echoEncodings.HTML?.(text) ?? "";

  test.each<[what: string, secret: string, text: string]>([
    ["Chinese lines as \\uXXXX, cut off", chinese, ascii(chinese).slice(0, -3)],
    ["apostrophes as HTML, cut off", "'".repeat(40), html("'".repeat(40)).slice(0, -3)],
    ["words with apostrophes as HTML, cut off", "it's ".repeat(40), html("it's ".repeat(40)).slice(0, -3)],
    ["many Chinese lines", chinese, ascii(chinese).repeat(LENGTH / 2000)],
    ["what almost matches everywhere", `${"a".repeat(11)}b`, "a".repeat(LENGTH)],
    ["what almost matches, beyond ASCII", `${"密".repeat(99)}码`, "密".repeat(LENGTH)],
    ["an escape of an escape of an escape", "%41%41%41%41", `%${"25".repeat(LENGTH / 2)}`],
    ["nothing but backslashes", "\\\\\\\\a", "\\".repeat(LENGTH)],
    ["entities that do not end", "a&amp;b", "&amp".repeat(LENGTH / 4)],
    ["bytes of incomplete characters", "é密🙂", "%E5%AF".repeat(LENGTH / 6)],
  ])("with %s", async (_, secret, text) => {
    const redacted: string[] = [];
    expect(await cpuMilliseconds(() => redacted.push(createRedact([secret])(text)))).toBeLessThan(1000);
    expect(redacted.join()).not.toContain(secret.slice(0, 20));
  });

  test("with many secrets that begin alike", async () => {
    const many = Array.from({ length: 900 }, (_, i) => `the same beginning ${"x".repeat(20)} ${i}`);
    const text = `the same beginning ${"x".repeat(19)} `.repeat(25_000);
    expect(await cpuMilliseconds(() => void createRedact(many)(text))).toBeLessThan(1000);
  });
});
