import type { StoredMessage } from "./message.ts";

type Content = Pick<StoredMessage, "ctype" | "content" | "attachment" | "ext" | "config">;

/** First messages of a talk, and replies. */
const OPENINGS = [
  "Lunch at noon?",
  "在吗？",
  "Could you send me the file?",
  "明天几点开会？",
  "Are you still in the office?",
  "周末去爬山吗 ⛰️",
  "Did you see the new menu?",
];
const REPLIES = [
  "On my way",
  "好的，明天见",
  "🎉 Well done",
  "稍等，我看一下",
  'He said "yes"\nand left',
  "谢谢！",
  "See you tomorrow",
  "没问题 👍",
  "Let me check",
  "哈哈哈",
];

export function text(content: string): Content {
  return { ctype: "TEXT", content, attachment: "", ext: "", config: "" };
}

/** Generates a message of a talk: mostly text, some pictures and recordings, a few of other kinds. */
export function drawContent(random: number, line: number): Content {
  const percent = random % 100;
  if (line === 0 || percent < 80) return text(pick(line === 0 ? OPENINGS : REPLIES, random));
  if (percent < 88)
    return { ...text(""), ctype: "IMAGE", attachment: fileOf(random, "jpg", { width: 828, height: 828 }) };
  if (percent < 94)
    return {
      ...text(""),
      ctype: "AUDIO",
      attachment: fileOf(random, "amr", { duration: 1 + (random % 59) }),
    };
  if (percent < 97) return { ...text(""), ctype: "FILE", attachment: fileOf(random, "pdf", {}) };
  return {
    ...text('{"kind":"poll","question":"Noodles or rice?"}'),
    ctype: "COMMAND",
    ext: '{"topic":"lunch"}',
  };
}

function pick(list: readonly string[], random: number): string {
  return list[(random >>> 8) % list.length] ?? "";
}

/** The attachment of a file, in the format that the spec describes. */
function fileOf(random: number, ending: string, more: object): string {
  const name = `${random.toString(16)}.${ending}`;
  return JSON.stringify({
    url: `https://files.example.com/${name}`,
    dName: name,
    fLen: 1000 + (random % 4_000_000),
    ...more,
  });
}
