import { createHmac, randomBytes } from "node:crypto";
import type { SandboxClock } from "../clock.ts";

/** URLs of files, with a limited lifetime. */
export interface SignedUrls {
  /** The query for a file. */
  sign(key: string): string;
  check(key: string, query: Readonly<Record<string, string>>): "valid" | "expired" | "changed";
  /** Expires all URLs issued so far. */
  expireAll(): void;
}

const KEY_ID = "sandbox-key-id";

/** @param lifetime milliseconds */
export function createSignedUrls(lifetime: number, clock: SandboxClock): SignedUrls {
  let secret = randomBytes(16);
  const formerSecrets: Buffer[] = [];
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
      if (formerSecrets.some((old) => signatureOf(key, Expires, old) === Signature)) return "expired";
      if (signatureOf(key, Expires, secret) !== Signature) return "changed";
      return clock.now() > Number(Expires) * 1000 ? "expired" : "valid";
    },
    expireAll() {
      formerSecrets.push(secret);
      secret = randomBytes(16);
    },
  };
}
