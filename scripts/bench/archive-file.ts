import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { createGzip } from "node:zlib";

/** The hour that the file is for, in milliseconds. */
export const BEGIN = Date.UTC(2026, 10, 20, 10);

const LINES_A_WRITE = 1000;

/** Numbers from 0 to 1, the same ones each time. */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Writes a gzipped history file of so many bytes before compression, and returns the number of its lines. */
export async function writeArchive(path: string, bytes: number): Promise<number> {
  const random = createRandom();
  const packer = createGzip();
  const file = packer.pipe(createWriteStream(path));
  let lines = 0;
  for (let written = 0; written < bytes; ) {
    let text = "";
    for (let i = 0; i < LINES_A_WRITE; i++) text += `${writeLine(random, lines++)}\n`;
    written += Buffer.byteLength(text);
    if (!packer.write(text)) await once(packer, "drain");
  }
  packer.end();
  await once(file, "finish");
  return lines;
}

/** A line as people write them: mostly short messages, half of them Chinese, now and then a picture or a gift. */
function writeLine(random: () => number, index: number): string {
  const upTo = (count: number) => Math.floor(random() * count);
  const from = `user${upTo(50_000)}`;
  const to = `user${upTo(50_000)}`;
  const timestamp = BEGIN + Math.floor(index / 10);
  const bodies = [writeBody(random, upTo)];
  const payload = { bodies, ext: random() < 0.5 ? { topic: `t${upTo(1000)}` } : {}, from, to };
  const msg_id = `148${String(index).padStart(8, "0")}${String(upTo(100_000_000)).padStart(8, "0")}`;
  return JSON.stringify({ msg_id, timestamp, direction: "outgoing", to, from, chat_type: "chat", payload });
}

function writeBody(random: () => number, upTo: (count: number) => number): object {
  const kind = random();
  if (kind < 0.8) return { msg: kind < 0.4 ? writeChinese(random, upTo) : writeEnglish(upTo), type: "txt" };
  const hex = () => Math.floor(random() * 2 ** 48).toString(16);
  const url = `https://a1.easemob.com/easemob-demo/testapp/chatfiles/${hex()}-${hex()}`;
  const size = { height: upTo(2000), width: upTo(2000) };
  if (kind < 0.95)
    return {
      file_length: upTo(1_000_000),
      filename: `${hex()}.jpg`,
      secret: hex() + hex(),
      size,
      type: "img",
      url,
    };
  return {
    "v2:customExts": { name: "flower", size: String(upTo(20)) },
    customEvent: "gift_1",
    type: "custom",
  };
}

function writeChinese(random: () => number, upTo: (count: number) => number): string {
  // Some characters are much more frequent than others.
  const signs = Array.from({ length: 5 + upTo(60) }, () => 0x4e00 + Math.floor(random() ** 3 * 3000));
  return String.fromCharCode(...signs);
}

function writeEnglish(upTo: (count: number) => number): string {
  return Array.from({ length: 3 + upTo(25) }, () => WORDS[upTo(WORDS.length)]).join(" ");
}

const WORDS = (
  "the to and a of in is you that it for on was with as be this have are at not from or by but we what all will can " +
  "there if out so up said when your them some her would make like him into time has look two more write go see " +
  "number no way could people my than first water been call who oil its now find long down day did get come made " +
  "may part dinner report meeting tomorrow thanks please morning evening Saturday photo address phone train"
).split(" ");
