import { createRequire } from "node:module";
import { parse as parseLossless } from "lossless-json";
import { importCompiled } from "./compiled.ts";
import type { Effort, Measurement } from "./measurement.ts";
import { pageText } from "./pages.ts";

/** Characters parsed in a round, whatever the length of the string. */
const VOLUME = 4_000_000;
/** It has no types. */
const { parse: parseBigint }: typeof JSON = createRequire(import.meta.url)("json-bigint")({
  storeAsString: true,
});
const POSITIONS = ["messages.*.msgid"];

const TEXTS = {
  "1,000 messages, no large integer": { text: pageText(1000, "small"), goal: "at most 1.15" },
  "1,000 messages, a large integer in each": { text: pageText(1000), goal: "at most 1.4" },
  "1 message, no large integer": { text: pageText(1, "small"), goal: "at most 1.15" },
  "1 message, a large integer in it": { text: pageText(1), goal: "at most 1.4" },
};

/** Exact parsing, with ids as strings, against `JSON.parse`, which rounds them, and peers that do not. */
export async function int64Parsing({ quick }: Effort): Promise<Measurement[]> {
  const rounds = quick ? 3 : 41;
  const { parseJson } =
    await importCompiled<typeof import("../../src/core/json/int64.ts")>("src/core/json/int64.ts");
  const parsers: Record<string, (text: string) => unknown> = {
    "JSON.parse": JSON.parse,
    "im-openapi": (text) => parseJson(text, POSITIONS),
    "lossless-json": (text) => parseLossless(text),
    "json-bigint": (text) => parseBigint(text),
  };
  return Object.entries(TEXTS).flatMap(([what, { text, goal }]) => {
    const times = new Map(Object.keys(parsers).map((name) => [name, [] as number[]]));
    for (let round = quick ? -1 : -5; round < rounds; round++)
      for (const [name, parse] of Object.entries(parsers)) {
        const time = milliseconds(parse, text);
        if (round >= 0) times.get(name)?.push(time);
      }
    const plain = Math.min(...(times.get("JSON.parse") ?? []));
    return [...times].slice(1).map(([name, values]) => ({
      what: `${name}, ${what}: × JSON.parse`,
      value: (Math.min(...values) / plain).toFixed(2),
      ...(name === "im-openapi" && { goal }),
    }));
  });
}

function milliseconds(parse: (text: string) => unknown, text: string): number {
  const begin = performance.now();
  for (let done = 0; done < VOLUME; done += text.length) parse(text);
  return performance.now() - begin;
}
