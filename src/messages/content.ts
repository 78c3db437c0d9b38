import type { Content, Media } from "./message.ts";
import { isObject, numberOf, textOf } from "./read.ts";

/** Contents always have all their fields, so that no code has to check whether a field exists. */

export function textContent(rawKind: string, text: unknown): Content {
  return typeof text === "string"
    ? { kind: "text", rawKind, text, media: undefined }
    : unknownContent(rawKind);
}

export function commandContent(rawKind: string, command: unknown): Content {
  return typeof command === "string"
    ? { kind: "command", rawKind, text: undefined, media: undefined, command }
    : unknownContent(rawKind);
}

export function customContent(rawKind: string, data: unknown, event?: unknown): Content {
  return isObject(data) || data === undefined
    ? { kind: "custom", rawKind, text: undefined, media: undefined, event: textOf(event), data: data ?? {} }
    : unknownContent(rawKind);
}

export function mediaContent(
  kind: "image" | "voice" | "video" | "file",
  rawKind: string,
  media: Partial<Media>,
  text?: unknown,
): Content {
  return { kind, rawKind, text: textOf(text), media: mediaOf(media) };
}

/** @param known latitude and longitude in degrees, as numbers or strings, and the address */
export function locationContent(
  rawKind: string,
  known: { latitude?: unknown; longitude?: unknown; address?: unknown },
  text?: unknown,
): Content {
  const { latitude, longitude, address } = known;
  const place = {
    latitude: numberOf(latitude),
    longitude: numberOf(longitude),
    address: textOf(address),
  };
  return { kind: "location", rawKind, text: textOf(text), media: undefined, place };
}

export function mediaOf(known: Partial<Media>): Media {
  return {
    url: undefined,
    id: undefined,
    name: undefined,
    size: undefined,
    format: undefined,
    width: undefined,
    height: undefined,
    duration: undefined,
    ...known,
  };
}

/** @param rawKind the vendor's name of the kind; anything but a string is ignored */
export function unknownContent(rawKind?: unknown, text?: unknown): Content {
  return { kind: "unknown", rawKind: textOf(rawKind), text: textOf(text), media: undefined };
}
