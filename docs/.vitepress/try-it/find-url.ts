import { formRequest } from "./form-request.ts";
import { exampleValues, sandboxValues } from "./form-values.ts";
import type { FormExample, RequestForm } from "./request-form.ts";
import type { SandboxApi } from "./sandbox-addresses.ts";
import { type ShownResponse, sendRequest } from "./send-request.ts";

/** A response, and the URL of a file that it contains. */
export interface FoundUrl {
  readonly response: ShownResponse;
  /** `undefined` if the server refuses. */
  readonly url: string | undefined;
}

/**
 * Calls the operation that returns the URL of a file, as its form would by default.
 * @throws TypeError or DOMException if there is no response
 */
export async function findUrl(form: RequestForm, sandbox: SandboxApi, now: Date): Promise<FoundUrl> {
  const example = form.examples[0] as FormExample;
  const values = { ...exampleValues(form, example, now), ...sandboxValues(form, sandbox) };
  const response = await sendRequest(formRequest(form, values), values.files);
  const [, url] = /"url": ("(?:[^"\\]|\\.)*")/.exec(response.text) ?? [];
  return { response, url: url === undefined ? undefined : (JSON.parse(url) as string) };
}
