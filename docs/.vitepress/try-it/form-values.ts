import { recentArguments } from "./recent-arguments.ts";
import type { FormExample, RequestForm } from "./request-form.ts";
import type { SandboxApi } from "./sandbox-addresses.ts";

/** What is in the fields of a form. */
export interface FormValues {
  /** The URL of the server; the whole one for a form with `urlFrom`. */
  server: string;
  /** By security scheme; what is empty is not sent. */
  secrets: Record<string, string>;
  /** By parameter; what is empty is not sent, unless it is required. */
  parameters: Record<string, string>;
  /** JSON. */
  body: string;
  /** By field of a multipart form. */
  files: Record<string, File>;
}

/** What an example fills in, with recent times. */
export function exampleValues(
  form: RequestForm,
  { values, body = "", files = {} }: FormExample,
  now?: Date,
): Pick<FormValues, "parameters" | "body" | "files"> {
  return {
    parameters: { ...values, ...(now && onlyKnown(recentArguments(form, values, now), values)) },
    body,
    files: Object.fromEntries(Object.entries(files).map(([field, text]) => [field, toFile(text)])),
  };
}

/** What the running sandbox fills in. */
export function sandboxValues(
  form: RequestForm,
  sandbox: SandboxApi | undefined,
): Pick<FormValues, "server" | "secrets"> {
  const { url = "", security = {} } = sandbox ?? {};
  return {
    server: form.urlFrom ? "" : url,
    secrets: Object.fromEntries(Object.keys(form.security).map((name) => [name, security[name] ?? ""])),
  };
}

/** An example without a time, such as one for the next page, stays without it. */
function onlyKnown(times: Readonly<Record<string, string>>, values: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(times).filter(([name]) => name in values));
}

/** A file that an example mentions, such as `Bytes of avatar.jpg`. */
function toFile(text: string): File {
  return new File([text], /\S+$/.exec(text)?.[0] ?? "file");
}
