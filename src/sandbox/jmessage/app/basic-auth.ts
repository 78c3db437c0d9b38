import { createHash, timingSafeEqual } from "node:crypto";
import type { Guard } from "../../frame/simulator.ts";
import type { JMessageCredentials } from "../options.ts";
import { refuse } from "./refuse.ts";

/** Only lets requests with the right HTTP Basic credentials pass. */
export function createBasicAuth({ appKey, masterSecret }: JMessageCredentials): Guard {
  const expected = digest(`${appKey}:${masterSecret}`);
  return ({ headers, operation }) => {
    if (operation.anonymous) return {};
    const [, encoded] = /^Basic +([A-Za-z0-9+/=_-]+) *$/i.exec(headers.authorization ?? "") ?? [];
    const given = Buffer.from(encoded ?? "", "base64").toString("utf8");
    if (encoded !== undefined && timingSafeEqual(digest(given), expected)) return {};
    // The message does not quote what was sent.
    const response = refuse(401, "Basic authentication failed");
    return { response, headers: { "WWW-Authenticate": 'Basic realm="JMessage sandbox"' } };
  };
}

/** Hashes have the same length, so that the comparison takes the same time whatever was sent. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
