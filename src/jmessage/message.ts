import type { components } from "../../generated/jmessage-im/types.ts";
import type { Uploads } from "./upload.ts";

type Schemas = components["schemas"];

/** The part of a new message that depends on its type; add the receiver and the sender. */
export type MessageContent<Message extends Schemas["NewMessage"]> = Pick<
  Message,
  "version" | "msg_type" | "msg_body"
>;

/**
 * Free-form fields for the receiver's app.
 *
 * @inline
 */
type Extras = Record<string, unknown>;

/** A text message for `sendMessage`: `{ target_type, target_id, from_type, from_id, ...textMessage("Hello") }`. */
export function textMessage(text: string, extras?: Extras): MessageContent<Schemas["NewTextMessage"]> {
  return { version: 1, msg_type: "text", msg_body: { text, ...(extras && { extras }) } };
}

/** A picture for `sendMessage`, as returned by `uploadFile({ type: "image", … })`. */
export function imageMessage(
  upload: Uploads["image"],
  extras?: Extras,
): MessageContent<Schemas["NewImageMessage"]> {
  const { width, height, format } = upload;
  const msg_body = { ...mediaOf(upload), width, height, format, ...(extras && { extras }) };
  return { version: 1, msg_type: "image", msg_body };
}

/**
 * A recording for `sendMessage`, as returned by `uploadFile({ type: "voice", … })`.
 *
 * @param length its `duration` in whole seconds, which the upload does not return
 */
export function voiceMessage(
  upload: Uploads["voice"],
  length: { readonly duration: number },
  extras?: Extras,
): MessageContent<Schemas["NewVoiceMessage"]> {
  const { duration } = length;
  const msg_body = { ...mediaOf(upload), format: upload.format, duration, ...(extras && { extras }) };
  return { version: 1, msg_type: "voice", msg_body };
}

/** A file for `sendMessage`, as returned by `uploadFile({ type: "file", … })`. */
export function fileMessage(
  upload: Uploads["file"],
  extras?: Extras,
): MessageContent<Schemas["NewFileMessage"]> {
  const msg_body = { ...mediaOf(upload), fname: upload.fname, ...(extras && { extras }) };
  return { version: 1, msg_type: "file", msg_body };
}

/** An object of your own for `sendMessage`, at most 4096 bytes of JSON. */
export function customMessage(body: Record<string, unknown>): MessageContent<Schemas["NewCustomMessage"]> {
  return { version: 1, msg_type: "custom", msg_body: body };
}

/** The fields by which messages refer to a stored file. An upload may return more, which messages do not accept. */
function mediaOf({ media_id, media_crc32, fsize, hash }: Uploads[keyof Uploads]) {
  return { media_id, media_crc32, fsize, ...(hash !== undefined && { hash }) };
}
