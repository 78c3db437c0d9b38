import { untilAborted } from "./until-aborted.ts";

/**
 * Where the bytes of a file come from. Node's `Readable` is an `AsyncIterable`; `path` is for platforms with Node's
 * file system; the file is read while it is sent.
 */
export type FileSource =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | { readonly path: string };

/** A file with its name: that of the `File` or the last part of the path, unless there is a `filename`. */
export type NamedFile =
  | { readonly file: File | { readonly path: string }; readonly filename?: string }
  | { readonly file: FileSource; readonly filename: string };

/**
 * A `File` to be sent in a form. A stream is read to its end first: its size has to be known before the first byte is
 * sent, and a retry needs the bytes again. Never more than `max` bytes are held in memory.
 *
 * @param max maximum size in bytes
 * @param signal ends the reading of a stream
 * @throws RangeError if the file is too large; TypeError naming the argument if it is not a file or has no name
 */
export async function toFile(
  { file, filename }: NamedFile,
  max: number,
  signal: AbortSignal | undefined,
): Promise<File> {
  const name = filename ?? nameOf(file);
  if (typeof name !== "string" || name === "")
    throw new TypeError("filename: expected a name, because the file has none");
  const blob = await toBlob(file, max, signal);
  if (blob.size > max) throw tooLarge(max);
  return new File([blob], name, { type: blob.type });
}

/** The last part of a path: the folder is private. */
function nameOf(file: FileSource): string | undefined {
  const { name, path } = (file ?? {}) as { name?: unknown; path?: unknown };
  return /[^\\/]*$/.exec(String(name ?? path ?? ""))?.[0];
}

async function toBlob(file: FileSource, max: number, signal: AbortSignal | undefined): Promise<Blob> {
  if (file instanceof Blob) return file;
  if (isBytes(file)) return new Blob([file as BlobPart]);
  // Before `path`, which Node's file streams have too.
  const iterator = iterate(file as Partial<ReadableStream & AsyncIterable<unknown>> | null);
  if (iterator) return collect(iterator, max, signal);
  const { path } = (file ?? {}) as { path?: unknown };
  if (typeof path === "string") return openPath(path);
  throw new TypeError("file: expected a Blob, bytes, a stream or { path }");
}

function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

function tooLarge(max: number): RangeError {
  return new RangeError(`file: larger than the maximum of ${max} bytes`);
}

interface Chunks {
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  return?(): Promise<unknown>;
}

/** Not every platform can iterate over its own streams. */
function iterate(file: Partial<ReadableStream & AsyncIterable<unknown>> | null): Chunks | undefined {
  const iterator = file?.[Symbol.asyncIterator]?.();
  if (iterator) return iterator as Chunks;
  const reader = file?.getReader?.();
  return reader && { next: () => reader.read(), return: () => reader.cancel() };
}

async function collect(chunks: Chunks, max: number, signal: AbortSignal | undefined): Promise<Blob> {
  const parts: Blob[] = [];
  let size = 0;
  try {
    for (;;) {
      // A source that stops sending must not delay an abort.
      const { done, value } = await untilAborted(chunks.next(), signal);
      if (done) return new Blob(parts);
      if (!isBytes(value)) throw new TypeError("file: expected a stream of bytes, got another kind of chunk");
      size += value.byteLength;
      if (size > max) throw tooLarge(max);
      parts.push(new Blob([value as BlobPart]));
    }
  } finally {
    // Not awaited: a source that stopped sending would not react to this either.
    chunks.return?.().catch(() => {});
  }
}

interface FileSystem {
  openAsBlob?(path: string): Promise<Blob>;
}

/** Looked up at run time, so that bundles for platforms without a file system need not resolve it. */
function fileSystem(): FileSystem | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): unknown } };
  return process?.getBuiltinModule?.("node:fs") as FileSystem | undefined;
}

async function openPath(path: string): Promise<Blob> {
  const open = fileSystem()?.openAsBlob;
  if (!open) throw new TypeError("file.path: this platform cannot open files by path; pass a Blob");
  try {
    const blob = await open(path);
    // A folder can be opened too, and fails only when it is read.
    await blob.slice(0, 1).arrayBuffer();
    return blob;
  } catch (cause) {
    throw new TypeError("file.path: no such file, or it cannot be read", { cause });
  }
}
