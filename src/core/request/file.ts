import { untilAborted } from "./until-aborted.ts";

/**
 * Where the bytes of a file come from. Node's `Readable` is an `AsyncIterable`; `path` is for platforms with Node's
 * file system, and is read while it is sent.
 */
export type FileSource =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | { readonly path: string };

/** A file with its name: that of a `File` or of the path, unless `filename` gives another one. */
export type NamedFile =
  | { readonly file: File | { readonly path: string }; readonly filename?: string }
  | { readonly file: FileSource; readonly filename: string };

/**
 * A `File` to be sent in a form. A stream is read to its end: how large it is has to be known before the first byte
 * goes out, and an attempt that is repeated needs the bytes again. Never more than `max` bytes are held.
 *
 * @param max most bytes
 * @param signal ends the reading of a stream
 * @throws RangeError for a file that is too large, TypeError naming the argument that is no file or lacks a name
 */
export async function toFile(
  { file, filename }: NamedFile,
  max: number,
  signal: AbortSignal | undefined,
): Promise<File> {
  const name = filename ?? nameOf(file);
  if (typeof name !== "string" || name === "")
    throw new TypeError("filename: expected a name, which this file does not have itself");
  const blob = await toBlob(file, max, signal);
  if (blob.size > max) throw tooLarge(max);
  return new File([blob], name, { type: blob.type });
}

/** The last part of a path: where the file lies is nobody else's business. */
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
  return new RangeError(`file: larger than the ${max} bytes that are allowed`);
}

interface Chunks {
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  return?(): Promise<unknown>;
}

/** Not every platform iterates over its own streams. */
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
      // A source that has fallen silent must not outlast the caller's patience.
      const { done, value } = await untilAborted(chunks.next(), signal);
      if (done) return new Blob(parts);
      if (!isBytes(value)) throw new TypeError("file: the stream holds something other than bytes");
      size += value.byteLength;
      if (size > max) throw tooLarge(max);
      parts.push(new Blob([value as BlobPart]));
    }
  } finally {
    // Not awaited: a silent source would not answer to this either.
    chunks.return?.().catch(() => {});
  }
}

interface FileSystem {
  openAsBlob?(path: string): Promise<Blob>;
}

/** Found at run time, so that bundles for platforms without a file system need not resolve it. */
function fileSystem(): FileSystem | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): unknown } };
  return process?.getBuiltinModule?.("node:fs") as FileSystem | undefined;
}

async function openPath(path: string): Promise<Blob> {
  const open = fileSystem()?.openAsBlob;
  if (!open) throw new TypeError("file.path: this platform opens no files by path; give a Blob");
  try {
    const blob = await open(path);
    // A folder opens as well, and only then fails.
    await blob.slice(0, 1).arrayBuffer();
    return blob;
  } catch (cause) {
    throw new TypeError("file.path: there is no file that can be read", { cause });
  }
}
