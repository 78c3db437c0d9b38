import type { Client, Middleware } from "openapi-fetch";
import type { OperationRow } from "./operation.ts";
import type { PathCall, PathCallInit, PathClientOptions } from "./path-calls.ts";

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** The options of a call that this module reads. */
interface Init extends PathCallInit {
  readonly middleware?: readonly Middleware[];
}

/**
 * An openapi-fetch client that loads openapi-fetch for its first call, because most programs call operations by name
 * only. Each call has the middleware of the moment at which it is made.
 */
export function pathClient(
  table: Readonly<Record<string, OperationRow>>,
  options: PathClientOptions,
): Client<object> {
  const registered: Middleware[] = [];
  let call: PathCall | undefined;
  const request = async (method: string, path: string, init: Init = {}) => {
    const middleware = [...registered, ...(init.middleware ?? [])];
    const { createPathCall } = await import("./path-calls.ts");
    call ??= createPathCall(table, options);
    return call(method, path, { ...init, middleware } as PathCallInit);
  };
  const methods = METHODS.map((method) => [
    method,
    (path: string, init?: Init) => request(method, path, init),
  ]);
  const use = (...added: Middleware[]) => {
    for (const middleware of added) if (middleware) registered.push(checkMiddleware(middleware));
  };
  const eject = (...removed: Middleware[]) => {
    for (const middleware of removed) {
      const at = registered.indexOf(middleware);
      if (at >= 0) registered.splice(at, 1);
    }
  };
  return { request, use, eject, ...Object.fromEntries(methods) } as unknown as Client<object>;
}

function checkMiddleware(middleware: Middleware): Middleware {
  const names = ["onRequest", "onResponse", "onError"];
  if (typeof middleware !== "object" || !names.some((name) => name in middleware))
    throw new TypeError(`http.use: expected an object with ${names.join(", ")}`);
  return middleware;
}
