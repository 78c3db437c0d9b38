import { api } from "../../generated/jmessage-im/api.ts";
import type { components } from "../../generated/jmessage-im/types.ts";
import { type NamedFile, toFile } from "../core/request/file.ts";
import type { NamedOperations } from "../core/request/named-operations.ts";
import type { CallOptions } from "../core/request/operation.ts";

type Schemas = components["schemas"];
type UploadMedia = NamedOperations<typeof api>["uploadMedia"];

/** What the vendor answers to each type of upload. The fields of a picture would also do for a recording: told apart. */
export interface Uploads {
  image: Schemas["UploadedImage"];
  voice: Schemas["UploadedVoice"] & { width?: never };
  file: Schemas["UploadedFile"];
}

/** Stores a file with the vendor, and answers what a message refers to it by. */
export type UploadFile = <Type extends keyof Uploads>(
  upload: { readonly type: Type } & NamedFile,
  options?: CallOptions,
) => Promise<Uploads[Type]>;

/** `uploadFile` over the API's own operation. */
export function createUploadFile(uploadMedia: UploadMedia): UploadFile {
  const { max } = api.operations.uploadMedia.file;
  return async ({ type, ...file }, options) => {
    const filename = await toFile(file, max, options?.signal);
    // Nothing in the answer itself says which type it is for; the document has one form for each.
    return (await uploadMedia({ type, body: { filename } }, options)) as Uploads[typeof type];
  };
}
