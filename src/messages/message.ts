/** Who sent or received a message. */
export interface Party {
  /** `unknown` where the record does not tell, or tells a role that its vendor has not documented. */
  readonly type: "user" | "admin" | "group" | "room" | "unknown";
  /** User name or id, as text with all its digits. */
  readonly id: string;
  /** Display name, where the record has one. */
  readonly name: string | undefined;
}

/** What a message belongs to. */
export interface Conversation {
  readonly type: "direct" | "group" | "room";
  /**
   * The same for all messages of a conversation, whoever sent them: the id of the group or room, or both users in
   * alphabetical order, as `caiyh:javen`. In their names `:`, `/` and `%` are percent-encoded. Users of two different
   * apps of JMessage stand there as `appKey/name`. It says nothing of the vendor and, in groups and rooms, of the app.
   */
  readonly id: string;
}

/** A file and what is known of it. Keys to protected files are secrets, so they are in `raw` only. */
export interface Media {
  /** Where the file is. */
  readonly url: string | undefined;
  /** The vendor's key of the file, for vendors that want to be asked for its address. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** In bytes. */
  readonly size: number | undefined;
  /** Such as `jpg`. */
  readonly format: string | undefined;
  /** Of the picture or the video itself, in pixels. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** In seconds. */
  readonly duration: number | undefined;
}

/** A place on Earth. */
export interface Place {
  /** In degrees. */
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly address: string | undefined;
}

/** What all contents have in common. */
export interface Shown {
  /** The vendor's own name of the kind, such as `img`. */
  readonly rawKind: string | undefined;
  readonly text: string | undefined;
  readonly media: undefined;
}

/** What a message says; `kind` tells its further fields. What cannot be read as its kind is `unknown`. */
export type Content =
  | (Shown & { readonly kind: "text"; readonly text: string })
  /** `text` is what was written beside the file. */
  | (Omit<Shown, "media"> & { readonly kind: "image" | "voice" | "video" | "file"; readonly media: Media })
  | (Shown & { readonly kind: "location"; readonly place: Place })
  /** Something that the receiver's app is to do, and does not show. */
  | (Shown & { readonly kind: "command"; readonly command: string })
  /** The sender's app's own kind, perhaps with a name for it. */
  | (Shown & {
      readonly kind: "custom";
      readonly event: string | undefined;
      readonly data: Readonly<Record<string, unknown>>;
    })
  /** Messages passed on as one: `text` sums them up, `media` is the file that holds them. */
  | (Omit<Shown, "media"> & {
      readonly kind: "forward";
      readonly title: string | undefined;
      readonly media: Media | undefined;
    })
  /** Several contents in one message. */
  | (Shown & { readonly kind: "mixed"; readonly parts: readonly Content[] })
  /** A kind that is not documented, or a record that breaks its description. `raw` has all of it. */
  | (Shown & { readonly kind: "unknown" });

/** A message of any vendor in one shape. What a record does not have is `undefined`. */
export type Normalized<Vendor extends string, Raw> = {
  readonly vendor: Vendor;
  /** As text with all its digits, unique within an app. Empty if the record lacks it, against its description. */
  readonly id: string;
  readonly conversation: Conversation | undefined;
  readonly sender: Party | undefined;
  readonly receiver: Party | undefined;
  /** When it was sent. An invalid `Date` if the record does not say so, against its description. */
  readonly sentAt: Date;
  /** The very object that was read. */
  readonly raw: Raw;
} & Content;
