import type { RandomAt } from "../../../random.ts";

/** What random numbers are used for here. */
const PURPOSE = { type: 20, detail: 21, extras: 22 } as const;

const TEXTS = [
  "Lunch at noon?",
  "See you tomorrow",
  "好的，明天见",
  "Could you send me the file?",
  "🎉 Well done",
  "On my way",
  'He said "yes"\nand left',
  "谢谢",
];

/** Type and body of a generated message. */
export interface Content {
  msg_type: string;
  msg_body: Record<string, unknown>;
}

/** The rarest types of a generated message, each with one percent. */
const RARE_TYPES = ["file", "location", "video", "custom"];

/** Type of a generated message: mostly text, some pictures and recordings, a few of the other types. */
export function drawType(index: number, randomAt: RandomAt): string {
  const percent = randomAt(index, PURPOSE.type) % 100;
  if (percent < 80) return "text";
  if (percent < 89) return "image";
  return RARE_TYPES[percent - 96] ?? "voice";
}

/** Generates the type and the body of a message. */
export function drawContent(index: number, randomAt: RandomAt): Content {
  const type = drawType(index, randomAt);
  return { msg_type: type, msg_body: drawBody(type, index, randomAt) };
}

function drawBody(type: string, index: number, randomAt: RandomAt): Record<string, unknown> {
  const detail = randomAt(index, PURPOSE.detail);
  const key = detail.toString(16).toUpperCase().padStart(8, "0").repeat(2);
  switch (type) {
    case "text": {
      const extras = randomAt(index, PURPOSE.extras) % 10 === 0 ? { topic: "lunch" } : {};
      return { text: TEXTS[detail % TEXTS.length], extras };
    }
    case "image":
      return {
        media_id: `qiniu/image/${key}`,
        media_crc32: detail,
        width: 1280 + (detail % 2560),
        height: 720 + (detail % 1440),
        format: detail % 3 === 0 ? "png" : "jpg",
        fsize: 10_000 + (detail % 4_000_000),
      };
    case "voice":
      return {
        media_id: `qiniu/voice/j/${key}`,
        media_crc32: detail,
        duration: 1 + (detail % 60),
        hash: `sandbox-${key}`,
        fsize: 1000 + (detail % 200_000),
      };
    case "file":
      return { ...drawFile(`j/${key}`, `menu-${detail % 100}.pdf`, detail), hash: `sandbox-${key}` };
    case "location":
      return { latitude: (detail % 180) - 90, longitude: (detail % 360) - 180, scale: 500, label: "Canteen" };
    case "video":
      return { video: drawFile(`a/${key}`, `tour-${detail % 100}.mp4`, detail), duration: 1 + (detail % 60) };
    default:
      return { kind: "poll", question: "Noodles or rice?", votes: detail % 100 };
  }
}

function drawFile(key: string, fname: string, detail: number) {
  return {
    media_id: `qiniu/file/${key}`,
    media_crc32: detail,
    fname,
    fsize: 1000 + (detail % 4_000_000),
  };
}
