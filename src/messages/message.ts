/** Who sent or received a message. */
export interface Party {
  /** `unknown` where the record does not say, or has a role that its vendor does not document. */
  readonly type: "user" | "admin" | "group" | "room" | "unknown";
  /** Username or id, as an exact string. */
  readonly id: string;
  /** Display name, if the record has one. */
  readonly name: string | undefined;
}

/** What a message belongs to. */
export interface Conversation {
  readonly type: "direct" | "group" | "room";
  /**
   * The same for all messages of a conversation, whoever sent them: the id of the group or room, or both users in
   * alphabetical order, as `caiyh:javen`. In their names `:`, `/` and `%` are percent-encoded. Users of two different
   * JMessage apps are written as `appKey/name`. It does not contain the vendor nor, for groups and rooms, the app.
   */
  readonly id: string;
}

/** A file and what is known about it. Keys to protected files are secrets, so they are in `raw` only. */
export interface Media {
  /** The URL of the file. */
  readonly url: string | undefined;
  /** The vendor's key of the file, for vendors that return its URL on request. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** In bytes. */
  readonly size: number | undefined;
  /** Such as `jpg`. */
  readonly format: string | undefined;
  /** Of the picture or the video itself, not of its thumbnail, in pixels. */
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

/** The content of a message; `kind` determines its other fields. What cannot be read as its kind is `unknown`. */
export type Content =
  | (Shown & { readonly kind: "text"; readonly text: string })
  /** `text` is the text sent with the file. */
  | (Omit<Shown, "media"> & { readonly kind: "image" | "voice" | "video" | "file"; readonly media: Media })
  | (Shown & { readonly kind: "location"; readonly place: Place })
  /** An instruction for the receiver's app, which is not shown. */
  | (Shown & { readonly kind: "command"; readonly command: string })
  /** A kind that the app defines itself; `event` is its name, if it has one. */
  | (Shown & {
      readonly kind: "custom";
      readonly event: string | undefined;
      readonly data: Readonly<Record<string, unknown>>;
    })
  /** Messages forwarded as one: `text` is a summary, `media` the file that contains them. */
  | (Omit<Shown, "media"> & {
      readonly kind: "forward";
      readonly title: string | undefined;
      readonly media: Media | undefined;
    })
  /** Several contents in one message. */
  | (Shown & { readonly kind: "mixed"; readonly parts: readonly Content[] })
  /** A kind that is not documented, or a record that does not conform to the spec. `raw` has all of it. */
  | (Shown & { readonly kind: "unknown" });

/** A message of any vendor in one shape. What a record does not have is `undefined`. */
export type Normalized<Vendor extends string, Raw> = {
  readonly vendor: Vendor;
  /** An exact string, unique within an app. Empty if the record lacks it, contrary to the spec. */
  readonly id: string;
  readonly conversation: Conversation | undefined;
  readonly sender: Party | undefined;
  readonly receiver: Party | undefined;
  /** When it was sent. An invalid `Date` if the record lacks the time, contrary to the spec. */
  readonly sentAt: Date;
  /** The object that was converted, not a copy. */
  readonly raw: Raw;
} & Content;
