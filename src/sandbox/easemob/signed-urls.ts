import { createHmac, randomBytes } from "node:crypto";
import type { SandboxClock } from "../clock.ts";

/** Addresses of files that are good for a while. */
export interface SignedUrls {
  /** The query for a file. */
  sign(key: string): string;
  check(key: string, query: Readonly<Record<string, string>>): "valid" | "expired" | "changed";
  /** Makes every URL given so far expire. */
  expireAll(): void;
}

const KEY_ID = "sandbox-key-id";

/** @param lifetime milliseconds */
export function createSignedUrls(lifetime: number, clock: SandboxClock): SignedUrls {
  let secret = randomBytes(16);
  const former: Buffer[] = [];
  const signatureOf = (key: string, expires: string, by: Buffer) =>
    createHmac("sha1", by).update(`${key}\n${expires}`).digest("base64");
  return {
    sign(key) {
      const expires = String(Math.floor((clock.now() + lifetime) / 1000));
      const signature = signatureOf(key, expires, secret);
      return String(new URLSearchParams({ Expires: expires, OSSAccessKeyId: KEY_ID, Signature: signature }));
    },
    check(key, { Expires = "", OSSAccessKeyId, Signature }) {
      if (OSSAccessKeyId !== KEY_ID) return "changed";
      if (former.some((old) => signatureOf(key, Expires, old) === Signature)) return "expired";
      if (signatureOf(key, Expires, secret) !== Signature) return "changed";
      return clock.now() > Number(Expires) * 1000 ? "expired" : "valid";
    },
    expireAll() {
      former.push(secret);
      secret = randomBytes(16);
    },
  };
}
