import type { DefaultTheme } from "vitepress";

/** Strings of the form of an operation, by language. */
export interface TryItWords {
  readonly title: string;
  /** Where the request goes, and how to run a sandbox; HTML. */
  readonly hint: string;
  readonly example: string;
  readonly server: string;
  readonly url: string;
  /** How to get a URL; `{operation}` is a link. */
  readonly urlFrom: string;
  readonly authentication: string;
  /** What the field of a scheme for HTTP Basic authentication holds. */
  readonly basic: string;
  readonly parameters: string;
  /** Where parameters are sent. */
  readonly places: Readonly<Record<string, string>>;
  readonly required: string;
  readonly body: string;
  readonly file: string;
  /** What is sent unless a file is chosen: `{file}`. */
  readonly defaultFile: string;
  readonly send: string;
  readonly sending: string;
  readonly command: string;
  readonly copy: string;
  /** `{milliseconds}` is the time that the response took. */
  readonly took: string;
  readonly headers: string;
  readonly emptyBody: string;
  /** `{count}` is how much of the body is not shown. */
  readonly cut: string;
  /** `{server}` is the URL of the server. */
  readonly noResponse: string;
}

export type TryItTheme = DefaultTheme.Config & { tryIt: TryItWords };
