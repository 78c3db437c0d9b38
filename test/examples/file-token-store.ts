/**
 * An example of a token store: processes on one machine share Easemob app tokens through a folder.
 *
 *     const tokenStore = createFileTokenStore("/var/lib/archive/tokens");
 *     const easemob = createEasemob({ …, tokenStore });
 *
 * Two processes that need their first token at the same moment may each request one; later ones find it. Between
 * machines a database does the same: one row for each key.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { StoredToken, TokenStore } from "im-openapi/easemob";

export function createFileTokenStore(folder: string): TokenStore {
  // A key may contain characters that are not allowed in file names.
  const pathOf = (key: string) => join(folder, `${createHash("sha256").update(key).digest("hex")}.json`);
  return {
    async get(key) {
      const text = await readFile(pathOf(key), "utf8").catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return undefined;
        throw error;
      });
      return text === undefined ? undefined : (JSON.parse(text) as StoredToken);
    },
    async set(key, token) {
      const path = pathOf(key);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Written beside it and moved, so that no process reads half of it; only its owner may read it.
      const draft = `${path}.${process.pid}`;
      await writeFile(draft, JSON.stringify(token), { mode: 0o600 });
      await rename(draft, path);
    },
  };
}
