import type { Document, MediaType, Operation, Schema } from "../../src/openapi/document.ts";
import { resolve } from "../../src/openapi/reference.ts";

/** A body in one media type. */
export interface Body extends Partial<MediaType> {
  type: string;
}

/** The first successful response that has a body. */
export function successOf(document: Document, operation: Operation): Body | undefined {
  for (const [status, response] of Object.entries(operation.responses))
    if (status.startsWith("2")) {
      const body = firstBody(resolve(document, response));
      if (body) return body;
    }
  return undefined;
}

/** The body of a request. */
export function requestBodyOf(document: Document, operation: Operation): Body | undefined {
  return operation.requestBody && firstBody(resolve(document, operation.requestBody));
}

function firstBody({ content = {} }: { content?: Record<string, MediaType> }): Body | undefined {
  const [first] = Object.entries(content);
  return first && { type: first[0], ...first[1] };
}

/** Whether a schema means the bytes of a file. */
export function isFile(schema: Schema): boolean {
  return schema.format === "binary" || schema.contentMediaType === "application/octet-stream";
}

/** Whether a client treats a media type as bytes: neither JSON nor a form nor text. */
export function isBinary({ type }: Body): boolean {
  return !/[/+]json$|^multipart\/|^text\//.test(type);
}
