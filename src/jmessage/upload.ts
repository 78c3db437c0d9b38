import { api } from "../../generated/jmessage-im/api.ts";
import type { components } from "../../generated/jmessage-im/types.ts";
import { type NamedFile, toFile } from "../core/request/file.ts";
import type { NamedOperations } from "../core/request/named-operations.ts";
import type { CallOptions } from "../core/request/operation.ts";

type Schemas = components["schemas"];
type UploadMedia = NamedOperations<typeof api>["uploadMedia"];

/**
 * What the vendor returns for each type of upload. A picture has all fields of a recording; `width` tells them apart.
 */
export interface Uploads {
  image: Schemas["UploadedImage"];
  voice: Schemas["UploadedVoice"] & { width?: never };
  file: Schemas["UploadedFile"];
}

/** Stores a file with the vendor and returns the fields by which messages refer to it. */
export type UploadFile = <Type extends keyof Uploads>(
  upload: { readonly type: Type } & NamedFile,
  options?: CallOptions,
) => Promise<Uploads[Type]>;

/** `uploadFile` over the API's own operation. */
export function createUploadFile(uploadMedia: UploadMedia): UploadFile {
  const { max } = api.operations.uploadMedia.file;
  return async ({ type, ...file }, options) => {
    const filename = await toFile(file, max, options?.signal);
    // Nothing in the response says which type it is for; the vendor documents one form for each.
    return (await uploadMedia({ type, body: { filename } }, options)) as Uploads[typeof type];
  };
}
