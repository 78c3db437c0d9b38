import { readFileSync } from "node:fs";

/** A TypeScript sample of the README. */
export interface Sample {
  /** Line of the README that it begins at. */
  line: number;
  /** The block, verbatim. */
  text: string;
  /** A complete program: the block itself, or the first sample's client in front of it. */
  program: string;
  /** The file of the project that the block is a copy of, where the README names one. */
  file?: string;
}

const BLOCK = /(?:^<!-- (\S+) -->\n)?^```ts\n(.*?)^```$/gms;

/** A sample that makes a client of its own. */
const CLIENT = /\bcreate(JMessage|Easemob|Qiniu)\(/;

/** All TypeScript samples. A block without a client of its own goes on from the first one's. */
export function readSamples(): [Sample, ...Sample[]] {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const blocks = [...readme.matchAll(BLOCK)].map(({ index, 0: block, 1: file, 2: text = "" }) => ({
    line: readme.slice(0, index + block.indexOf("```ts")).split("\n").length + 1,
    text,
    ...(file && { file }),
  }));
  const client = clientOf(blocks[0]?.text ?? "");
  const [first, ...rest] = blocks.map((block) => ({
    ...block,
    program: CLIENT.test(block.text) ? block.text : client + block.text,
  }));
  if (!first) throw new Error("README.md has no TypeScript sample");
  return [first, ...rest];
}

/** Everything up to the statement that makes the client. */
function clientOf(sample: string): string {
  const made = /^const jmessage = .*\n/m.exec(sample);
  if (!made) throw new Error("README.md: the first sample makes no client");
  return sample.slice(0, made.index + made[0].length);
}
