import type { EasemobOptions } from "../../src/easemob/index.ts";
import { HOUR, idsOf, record, startEasemob } from "../support/easemob-server.ts";
import type { Respond } from "../support/stub-server.ts";

/** The hour that most of these tests read: 18:00 in Beijing. */
export const NAME = "2026112018";
export const BEGIN = Date.parse("2026-11-20T10:00:00Z");
export const RANGE = { from: new Date(BEGIN), to: new Date(BEGIN + HOUR - 1) };

export function many(count: number, begin = BEGIN) {
  return Array.from({ length: count }, (_, i) => record(`m${i}`, begin + i));
}

export const idsFrom = (records: { msg_id: string }[]) => records.map(({ msg_id }) => msg_id);

/** Reads one file of the usual hour to its end. */
export async function readFile(
  file: string | Buffer | Respond,
  options: object = {},
  client: Partial<EasemobOptions> = {},
) {
  const started = await startEasemob(client);
  started.server.files.set(NAME, file);
  return { ...started, ids: await idsOf(started.easemob.history({ ...RANGE, ...options })) };
}

/** Sends a body in chunks of so many bytes. */
export function inPieces(body: Buffer, size: number): Respond {
  return async (response) => {
    response.writeHead(200);
    for (let at = 0; at < body.length; at += size) {
      response.write(body.subarray(at, at + size));
      if (at % (size * 50) === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    response.end();
  };
}

/** Half of a file, with the Content-Length of the whole. */
export function cut(body: Buffer): Respond {
  return (response) => {
    response.writeHead(200, { "content-length": String(body.length) });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  };
}

export const expired: Respond = (response) =>
  void response
    .writeHead(403, { "content-type": "application/xml" })
    .end("<Error>Request has expired.</Error>");
