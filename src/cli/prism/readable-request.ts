import { ProblemJsonError } from "@stoplight/prism-http";
import { readForm } from "../../sandbox/frame/read-form.ts";
import type { WireRequest } from "./request.ts";

const BAD_REQUEST = { type: "BAD_REQUEST", title: "The request cannot be read", status: 400 };
const BAD_TYPE = { type: "UNSUPPORTED_MEDIA_TYPE", title: "The Content-Type cannot be read", status: 415 };

/** A type, a subtype, and whatever parameters. */
const MEDIA_TYPE = /^\s*[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;.*)?$/;

/**
 * A request that Prism can read: it fails with 500 at a path or a media type that it cannot decode, and at forms as some
 * clients write them.
 * @throws ProblemJsonError that says what cannot be read
 */
export async function readableRequest(request: WireRequest): Promise<WireRequest> {
  const { target, headers } = request;
  const type = headers["content-type"];
  if (!canDecode(target.split("?", 1)[0] as string))
    throw ProblemJsonError.fromTemplate(BAD_REQUEST, "The path is not percent-encoded correctly");
  if (type !== undefined && !MEDIA_TYPE.test(type))
    throw ProblemJsonError.fromTemplate(BAD_TYPE, "Expected a type and a subtype");
  return type?.trim().toLowerCase().startsWith("multipart/form-data")
    ? withCommonForm(request, type)
    : request;
}

function canDecode(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** The same form as `fetch` writes it: with spaces, quotes, and a type for each file. */
async function withCommonForm(request: WireRequest, type: string): Promise<WireRequest> {
  const form = new FormData();
  try {
    for (const [name, value] of Object.entries(readForm(request.body, type))) form.append(name, value);
  } catch {
    throw ProblemJsonError.fromTemplate(BAD_REQUEST, "The body is not valid form data");
  }
  const written = new Response(form);
  const body = Buffer.from(await written.arrayBuffer());
  const headers = {
    ...request.headers,
    "content-type": written.headers.get("content-type") as string,
    "content-length": String(body.length),
  };
  return { ...request, headers, body };
}
