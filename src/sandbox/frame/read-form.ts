/** The parts of a form by name, the first of each: a `File` for a part with a file name, a string for any other. */
export type FormParts = Record<string, string | File>;

/**
 * Reads a multipart form. Less strict than `formData` of `Response`, which rejects what real clients send: parameters
 * without a space before them (JMessage's Java client) or without quotes (its C# client).
 *
 * @throws Error if there is no boundary, or the form does not end with it
 */
export function readForm(bytes: Buffer, contentType: string): FormParts {
  const boundary = parameterOf(contentType, "boundary");
  if (!boundary) throw new Error("no boundary");
  const parts: FormParts = Object.create(null);
  for (const part of splitForm(bytes, boundary)) {
    const [name, value] = readPart(part);
    parts[name] ??= value;
  }
  return parts;
}

const LINE = "\r\n";

/** What is between the boundaries, without the line breaks that belong to them. */
function splitForm(bytes: Buffer, boundary: string): Buffer[] {
  // The first boundary has no line break of its own before it if the form begins with it.
  const form = Buffer.concat([Buffer.from(LINE), bytes]);
  const delimiter = `${LINE}--${boundary}`;
  const parts: Buffer[] = [];
  let found = findBoundary(form, delimiter, 0);
  while (!found.isLast) {
    const next = findBoundary(form, delimiter, found.end);
    parts.push(form.subarray(found.end, next.begin));
    found = next;
  }
  return parts;
}

/** A file may contain the boundary with something else after it. */
function findBoundary(form: Buffer, delimiter: string, from: number) {
  for (let begin = from; ; begin++) {
    begin = form.indexOf(delimiter, begin);
    if (begin < 0) throw new Error("the form is cut off");
    const end = begin + delimiter.length;
    const after = form.toString("latin1", end, end + 2);
    if (after === LINE || after === "--") return { begin, end, isLast: after === "--" };
  }
}

/** Begins with the line break after the boundary, so that the headers end with an empty line even if there are none. */
function readPart(part: Buffer): [name: string, value: string | File] {
  const end = part.indexOf(LINE + LINE);
  const headers = part.toString("utf8", 0, Math.max(end, 0));
  const disposition = headerOf(headers, "content-disposition");
  const name = disposition && parameterOf(disposition, "name");
  if (name === undefined) throw new Error("a part without a name");
  const content = part.subarray(end + 2 * LINE.length);
  const filename = fileNameOf(disposition as string);
  if (filename === undefined) return [name, content.toString()];
  const type = headerOf(headers, "content-type") ?? "application/octet-stream";
  return [name, new File([new Uint8Array(content)], filename, { type })];
}

/** The name in `filename*`, which has the encoding in front of it, or in `filename`. */
function fileNameOf(disposition: string): string | undefined {
  const [, , encoded] =
    /^(utf-8|iso-8859-1)'[^']*'(.*)$/i.exec(parameterOf(disposition, "filename*") ?? "") ?? [];
  if (encoded === undefined) return parameterOf(disposition, "filename");
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

function headerOf(headers: string, name: string): string | undefined {
  const line = headers.split(LINE).find((header) => header.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim();
}

/** In quotes or not; line breaks and quotes are percent-encoded in names, as browsers do it. */
function parameterOf(header: string, name: string): string | undefined {
  const found = [...header.matchAll(/;\s*([\w*-]+)=(?:"([^"]*)"|([^;\s]*))/g)].find(
    ([, key]) => key?.toLowerCase() === name,
  );
  return (found?.[2] ?? found?.[3])?.replace(/%(0A|0D|22)/gi, decodeURIComponent);
}
