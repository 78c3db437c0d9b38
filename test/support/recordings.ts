import { readFileSync } from "node:fs";
import { request } from "node:http";

/** A request of a real client. */
export interface Recording {
  readonly method: string;
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly body?: string;
}

/** The requests of a file in `test/contract/recordings`. */
export function readRecordings(file: string): Recording[] {
  const url = new URL(`../contract/recordings/${file}.jsonl`, import.meta.url);
  const lines = readFileSync(url, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Recording);
}

/**
 * A target as the vendors' servers interpret it, which tolerate what Prism does not: doubled slashes and slashes at the
 * end of the path. A space in the query may be `+`.
 */
export function tolerant(target: string): string {
  const [path = "", ...query] = target.split("?");
  const tidy = path.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
  return [tidy, ...query.map((part) => part.replaceAll("+", "%20"))].join("?");
}

/** Sends a request as it was recorded, with some credentials. Unlike `fetch`, it also sends a body with a GET. */
export function replay(
  baseUrl: string,
  { method, target, headers = {}, contentType, body = "" }: Recording,
  credentials: Readonly<Record<string, string>>,
): Promise<number> {
  const length = body === "" ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const type = contentType ? { "content-type": contentType } : {};
  return new Promise((resolve, reject) => {
    const sent = request(baseUrl + tolerant(target), {
      method,
      headers: { ...credentials, ...headers, ...type, ...length },
    });
    sent.once("error", reject);
    sent.once("response", (response) => {
      response.resume().once("end", () => resolve(response.statusCode as number));
    });
    sent.end(body);
  });
}
