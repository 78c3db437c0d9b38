import { createHash } from "node:crypto";
import { extname } from "node:path";
import { crc32 } from "node:zlib";
import type { Handler, OperationEntry } from "../../../frame/simulator.ts";
import { refuse } from "../../app/refuse.ts";
import type { Handlers } from "../handlers.ts";
import { readPicture } from "./picture.ts";

/** Where files can be downloaded without credentials. The vendor stores them on a different host. */
export const mediaRoute: OperationEntry = {
  id: "downloadMedia",
  method: "GET",
  path: "/media/{media_id+}",
  anonymous: true,
};

interface StoredFile {
  bytes: Uint8Array;
  type: string;
}

/** Stores files in memory. Downloading them is not part of the spec. */
export function createMedia(): { handlers: Handlers; download: Handler } {
  const files = new Map<string, StoredFile>();

  const handlers: Handlers = {
    async uploadMedia({ body, query: { type } }) {
      // Clients name the field differently.
      const file = Object.values(body).find((part) => part instanceof File);
      if (!file) return refuse(400, `${Object.keys(body)[0]} is not a file`);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const media_id = nameFile(type, bytes, files.size);
      files.set(media_id, { bytes, type: file.type || "application/octet-stream" });
      const stored = { media_id, media_crc32: crc32(bytes) };
      return { status: 200, body: { ...stored, ...describe(type, file.name, bytes), fsize: bytes.length } };
    },
    // For any id: the vendor documents no error for unknown ones.
    getMediaUrl: ({ origin, query: { mediaId } }) => ({
      status: 200,
      body: { url: `${origin}/media/${mediaId.split("/").map(encodeURIComponent).join("/")}` },
    }),
  };

  const download: Handler = ({ path: { media_id = "" } }) => {
    const file = files.get(media_id);
    if (!file) return refuse(404, "No such file");
    return { status: 200, headers: { "Content-Type": file.type }, bytes: file.bytes };
  };

  return { handlers, download };
}

/** Keys like those in the vendor's examples: for files and recordings there is one more part, and twice the digits. */
function nameFile(type: string, bytes: Uint8Array, count: number): string {
  const digits = createHash("sha256").update(`${count} `).update(bytes).digest("hex").toUpperCase();
  return type === "image" ? `qiniu/image/${digits.slice(0, 16)}` : `qiniu/${type}/j/${digits.slice(0, 32)}`;
}

function describe(type: string, name: string, bytes: Uint8Array): Record<string, unknown> {
  const format = extname(name).slice(1).toLowerCase();
  // A file that is not a readable picture is accepted too, so that tests do not need a real one.
  if (type === "image") return { width: 0, height: 0, format, ...readPicture(bytes) };
  const hash = hashFile(bytes);
  return type === "voice" ? { format, hash } : { fname: name, hash };
}

/** In the format of the vendor's examples: a byte because of which they begin with F, and a SHA-1. */
function hashFile(bytes: Uint8Array): string {
  const sha1 = createHash("sha1").update(bytes).digest();
  return Buffer.concat([Buffer.from([0x16]), sha1]).toString("base64url");
}
