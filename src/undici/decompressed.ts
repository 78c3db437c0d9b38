/** A body without its encodings. */
export function decompressed(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  contentEncoding: string,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let stream = body;
  // The encoding that was applied last has to be decoded first.
  for (const encoding of contentEncoding.toLowerCase().split(",").reverse()) {
    const format = FORMATS[encoding.trim()];
    if (format) stream = stream.pipeThrough(new DecompressionStream(format));
  }
  return stream;
}

const FORMATS: Readonly<Record<string, CompressionFormat>> = {
  gzip: "gzip",
  "x-gzip": "gzip",
  deflate: "deflate",
};
