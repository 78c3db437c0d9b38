import type { Dispatcher } from "undici";

/** A body for undici, and the headers that describe it. */
interface EncodedBody {
  readonly body: Dispatcher.DispatchOptions["body"];
  readonly headers: Record<string, string>;
}

/** Forms and Blobs are streamed, with the `Content-Length` that servers require. */
export function encodeBody(body: RequestInit["body"] | undefined): EncodedBody {
  if (body instanceof FormData) return encodeForm(body);
  if (body instanceof Blob) return encodeBlob(body, body.type);
  if (body instanceof URLSearchParams)
    return {
      body: String(body),
      headers: { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" },
    };
  // undici accepts buffers of any kind and all iterables; its types do not say so.
  return { body: (body ?? null) as Dispatcher.DispatchOptions["body"] & object, headers: {} };
}

function encodeBlob(blob: Blob, type: string): EncodedBody {
  return {
    body: blob.stream() as unknown as Dispatcher.DispatchOptions["body"] & object,
    headers: { "content-length": String(blob.size), ...(type && { "content-type": type }) },
  };
}

/** undici accepts only its own `FormData`, not the platform's. */
function encodeForm(form: FormData): EncodedBody {
  const boundary = `form-${crypto.randomUUID()}`;
  const parts: BlobPart[] = [];
  for (const [name, value] of form) {
    const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"`;
    if (typeof value === "string")
      parts.push(`${disposition}\r\n\r\n${value.replaceAll(/\r\n|\r|\n/g, "\r\n")}\r\n`);
    else {
      const type = value.type || "application/octet-stream";
      const file = `; filename="${escapeName(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`;
      parts.push(disposition + file, value, "\r\n");
    }
  }
  parts.push(`--${boundary}--\r\n`);
  return encodeBlob(new Blob(parts), `multipart/form-data; boundary=${boundary}`);
}

/** As browsers do it: a quote or a line break would end the name. */
function escapeName(name: string): string {
  return name.replaceAll(/\r\n|\r|\n/g, "%0D%0A").replaceAll('"', "%22");
}
