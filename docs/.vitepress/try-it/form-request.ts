import { describeCredential } from "../../../src/cli/credential.ts";
import { joinWords, toCurlWords } from "../../../src/cli/curl.ts";
import { type PreparedRequest, prepareRequest } from "../../../src/cli/prepare-request.ts";
import type { FormValues } from "./form-values.ts";
import type { FormParameter, RequestForm } from "./request-form.ts";

/** The request that the fields of a form describe. */
export function formRequest(form: RequestForm, values: FormValues): PreparedRequest {
  const { server, secrets, parameters, body, files } = values;
  const isSent = ({ name, required }: FormParameter) => required || (parameters[name] ?? "") !== "";
  return {
    ...prepareRequest({
      baseUrl: form.urlFrom ? server : server.replace(/\/$/, ""),
      path: form.path,
      method: form.method,
      args: form.parameters.filter(isSent).map((parameter) => {
        const value = parameters[parameter.name] ?? "";
        return { parameter, value: parameter.isList ? value.split(",") : value };
      }),
      credentials: Object.entries(form.security).flatMap(([name, scheme]) =>
        secrets[name] ? [describeCredential(scheme, secrets[name])] : [],
      ),
      body: body === "" ? undefined : body,
    }),
    files: Object.fromEntries(Object.entries(files).map(([field, { name }]) => [field, name])),
  };
}

/** The request as a command for a POSIX shell. */
export function requestCommand(request: PreparedRequest): string {
  return joinWords(toCurlWords(request), 72);
}
