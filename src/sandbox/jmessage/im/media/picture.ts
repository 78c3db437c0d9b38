/** The properties of a picture that are in its header. */
export interface Picture {
  /** In pixels. */
  width: number;
  height: number;
  format: string;
}

/** Reads size and format of a PNG, JPEG, GIF or BMP; returns `undefined` for anything else, or a truncated header. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readPng(view) ?? readGif(view) ?? readBmp(view) ?? readJpeg(view);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readPng(view: DataView): Picture | undefined {
  if (view.getUint32(0) !== 0x89504e47) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20), format: "png" };
}

function readGif(view: DataView): Picture | undefined {
  if (view.getUint32(0) !== 0x47494638) return undefined;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true), format: "gif" };
}

function readBmp(view: DataView): Picture | undefined {
  if (view.getUint16(0) !== 0x424d) return undefined;
  // The height is negative if the rows are stored from top to bottom.
  const height = Math.abs(view.getInt32(22, true));
  return { width: view.getInt32(18, true), height, format: "bmp" };
}

function readJpeg(view: DataView): Picture | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; ; ) {
    const marker = view.getUint16(at);
    if (marker < 0xff00) return undefined;
    // Frame headers are C0 to CF, with three exceptions.
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), format: "jpg" };
    at += 2 + view.getUint16(at + 2);
  }
}
