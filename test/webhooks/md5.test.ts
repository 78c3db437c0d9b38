import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { isSecret } from "../../src/webhooks/is-secret.ts";
import { md5Hex } from "../../src/webhooks/md5.ts";

it.each([
  ["", "d41d8cd98f00b204e9800998ecf8427e"],
  ["a", "0cc175b9c0f1b6a831c399e269772661"],
  ["abc", "900150983cd24fb0d6963f7d28e17f72"],
  ["message digest", "f96b697d7cb7938d525a2f31aaf161d0"],
  ["abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"],
  ["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "d174ab98d277d9f5a5611c2c9f419d9f"],
  ["1234567890".repeat(8), "57edf4a22be3c955ac49da2e2107b67a"],
])("the MD5 of %j is that of RFC 1321", (text, digest) => {
  expect(md5Hex(text)).toBe(digest);
});

it("is that of Node for any string of any length", () => {
  const md5OfNode = (text: string) => createHash("md5").update(text).digest("hex");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      expect(md5Hex(text)).toBe(md5OfNode(text));
    }),
  );
  for (let length = 0; length < 200; length++) {
    const text = "x".repeat(length);
    expect(md5Hex(text), `${length} bytes`).toBe(md5OfNode(text));
  }
});

it("a secret equals itself only", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(isSecret(one, one)).toBe(true);
      expect(isSecret(one, other)).toBe(one === other);
      expect(isSecret(`${one}\0`, one)).toBe(false);
      expect(isSecret(one, `${one}\0`)).toBe(false);
    }),
  );
});
