import type { Parameter, SecurityScheme } from "../../../src/openapi/document.ts";
import type { TimedOperation } from "./recent-arguments.ts";

/**
 * The form of an operation, in the frontmatter of its page. All values are strings, as in the fields of the form, so
 * that 64-bit integers stay exact.
 */
export interface RequestForm extends TimedOperation {
  readonly api: string;
  readonly operationId: string;
  readonly method: string;
  /** With the names of parameters in braces; empty if the whole URL is a field. */
  readonly path: string;
  /** The security schemes that apply, by name. */
  readonly security: Readonly<Record<string, SecurityScheme>>;
  readonly parameters: readonly FormParameter[];
  /** At least one; the first is shown first. */
  readonly examples: readonly FormExample[];
  /** The operation whose response contains the URL, if that is a field. */
  readonly urlFrom?: RequestForm;
}

export interface FormParameter extends Pick<Parameter, "name" | "in" | "explode"> {
  readonly required: boolean;
  /** An example, shown while the field is empty. */
  readonly placeholder: string;
  /** Values that the spec lists. */
  readonly choices: readonly string[];
  /** Whether the field holds several values, separated by commas. */
  readonly isList: boolean;
}

/** What an example fills in. */
export interface FormExample {
  readonly summary: string;
  /** By parameter; those that the example does not send are missing. */
  readonly values: Readonly<Record<string, string>>;
  /** JSON, or nothing. */
  readonly body?: string;
  /** What the files of a multipart form contain, by field. */
  readonly files?: Readonly<Record<string, string>>;
}
