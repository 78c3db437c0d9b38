import { describe, expect, test } from "vitest";
import { createRedact } from "../../src/core/errors/redact.ts";
import { cpuMilliseconds } from "../support/cpu-milliseconds.ts";

describe("a redactor", () => {
  test("redacts a secret anywhere, plain and URL-encoded", () => {
    const redact = createRedact(["a+b/c="]);
    expect(redact("a+b/c= and ?s=a%2Bb%2Fc%3D&t=1")).toBe("[redacted] and ?s=[redacted]&t=1");
  });

  test.each([
    ["JSON", JSON.stringify('a"b\\c/d\nsecret')],
    ["JSON within JSON", JSON.stringify(JSON.stringify('a"b\\c/d\nsecret'))],
    ["JSON with slashes escaped", String.raw`a\"b\\c\/d\nsecret`],
    ["a URL", encodeURIComponent('a"b\\c/d\nsecret')],
    ["a URL within a URL", encodeURIComponent(encodeURIComponent('a"b\\c/d\nsecret'))],
    ["a URL in lower case", encodeURIComponent('a"b\\c/d\nsecret').toLowerCase()],
    ["HTML", "a&quot;b\\c/d\nsecret"],
    ["HTML by numbers", "a&#34;b&#92;c&#x2f;d&#10;secret"],
  ])("redacts a secret escaped for %s", (_, text) => {
    expect(createRedact(['a"b\\c/d\nsecret'])(`x: ${text}.`)).toMatch(/^x: \W*\[redacted\]\W*$/);
  });

  test.each([
    ["plain", "密码🙂"],
    ["a URL", encodeURIComponent("密码🙂")],
    ["JSON", "\\u5bc6\\u7801\\ud83d\\ude42"],
    ["HTML", "&#23494;&#x7801;&#128578;"],
  ])("redacts a secret beyond ASCII in %s", (_, text) => {
    expect(createRedact(["密码🙂"])(`x: ${text}.`)).toBe("x: [redacted].");
  });

  test("accepts a lone surrogate", () => {
    expect(createRedact(["ab\ud800cd"])("ab\ud800cd")).toBe("[redacted]");
  });

  test("redacts a short secret only where it is a word of its own", () => {
    expect(createRedact(["a1"])("a1, a12, xa1: {a1}")).toBe("[redacted], a12, xa1: {[redacted]}");
    expect(createRedact(["a12x"])("xa12xx")).toBe("x[redacted]x");
  });

  test("redacts punctuation literally", () => {
    expect(createRedact(["?+!"])("a?+!b ... ,")).toBe("a[redacted]b ... ,");
  });

  test("does not redact its own replacement", () => {
    expect(createRedact(["redacted", "password"])("password redacted")).toBe("[redacted] [redacted]");
  });

  test("is fast with a long string that almost matches a secret", async () => {
    const redact = createRedact(["word-word-word"]);
    const redactAll = () => {
      for (const noise of ["%25", "\\", "&amp;", "\\u0026", "-b", "word-", "%5Cn"])
        redact(`word${noise.repeat(50_000)}`);
    };
    expect(await cpuMilliseconds(redactAll)).toBeLessThan(2000);
  });

  test("redacts a long secret with everything after it", () => {
    const long = `the beginning ${"and so on ".repeat(100_000)}`;
    expect(createRedact([long])(`refused: ${JSON.stringify({ long })}`)).toBe('refused: {"long":"[redacted]');
    expect(createRedact(["!".repeat(1_000_000)])(`refused: ${"!".repeat(1000)}`)).not.toContain("!!!");
  });

  test("keeps nothing if there are too many secrets to search for", () => {
    const many = Array.from({ length: 5000 }, (_, i) => `secret-${i}`);
    expect(createRedact(many)("refused: secret-7")).toBe("[redacted]");
    expect(createRedact(many.slice(0, 500))("refused: secret-7")).toBe("refused: [redacted]");
  });

  test("leaves nothing of a secret that contains another one", () => {
    expect(createRedact(["token", "token-and-more"])("token-and-more, token")).toBe("[redacted], [redacted]");
  });

  test("ignores an empty secret", () => {
    const redact = createRedact([""]);
    redact.learn("");
    expect(redact("text")).toBe("text");
  });

  test("redacts secrets that it learned later, as well as earlier ones", () => {
    const redact = createRedact(["first"]);
    expect(redact("first later")).toBe("[redacted] later");
    redact.learn("later");
    expect(redact("first later")).toBe("[redacted] [redacted]");
  });

  test("forgets the oldest of a hundred secrets learned at run time, but none of the initial ones", () => {
    const redact = createRedact(["given"]);
    for (let i = 100; i <= 200; i++) redact.learn(`token-${i}`);
    expect(redact("given token-100 token-101 token-200")).toBe("[redacted] token-100 [redacted] [redacted]");
    redact.learn("token-101");
    redact.learn("token-201");
    expect(redact("token-101 token-102")).toBe("[redacted] token-102");
  });
});
