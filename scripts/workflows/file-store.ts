import { gzipSync } from "node:zlib";
import { type RunningServer, startServer } from "../../src/sandbox/frame/server.ts";
import type { ApiDocument } from "./documents.ts";

/** Starts an object store in which every path is the first history file among the examples of the document. */
export function startFileStore({ components }: ApiDocument): Promise<RunningServer> {
  const content = components?.responses?.HistoryFile?.content?.["application/gzip"];
  const file = gzipSync(String(Object.values(content?.examples ?? {})[0]?.value));
  return startServer(
    ({ headers }, response) => {
      // The app token is nothing for the store.
      const status = headers.authorization === undefined ? 200 : 403;
      response
        .writeHead(status, { "content-type": "application/gzip", "content-length": file.length })
        .end(file);
    },
    "127.0.0.1",
    0,
  );
}
