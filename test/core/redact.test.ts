import { describe, expect, test } from "vitest";
import { createRedact } from "../../src/core/redact.ts";

describe("a redactor", () => {
  test("takes out a secret wherever it stands, plain and URL-encoded", () => {
    const redact = createRedact(["a+b/c="]);
    expect(redact("a+b/c= and ?s=a%2Bb%2Fc%3D&t=1")).toBe("[redacted] and ?s=[redacted]&t=1");
  });

  test("leaves nothing of a secret that contains another one", () => {
    expect(createRedact(["token", "token-and-more"])("token-and-more, token")).toBe("[redacted], [redacted]");
  });

  test("takes an empty secret for none", () => {
    const redact = createRedact([""]);
    redact.learn("");
    expect(redact("text")).toBe("text");
  });

  test("takes out what it has learned since, and still what it knew before", () => {
    const redact = createRedact(["first"]);
    expect(redact("first later")).toBe("[redacted] later");
    redact.learn("later");
    expect(redact("first later")).toBe("[redacted] [redacted]");
  });

  test("forgets the oldest of a hundred learned at run time, and none that it was given", () => {
    const redact = createRedact(["given"]);
    for (let i = 100; i <= 200; i++) redact.learn(`token-${i}`);
    expect(redact("given token-100 token-101 token-200")).toBe("[redacted] token-100 [redacted] [redacted]");
    redact.learn("token-101");
    redact.learn("token-201");
    expect(redact("token-101 token-102")).toBe("[redacted] token-102");
  });
});
