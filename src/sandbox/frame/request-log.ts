/** A request that the sandbox has received. */
export interface LoggedRequest {
  readonly api: string;
  /** Absent if the request matched no operation. */
  readonly operationId?: string;
  readonly method: string;
  /** The path as sent, without the query. */
  readonly path: string;
  /** Query parameters; the values of credentials are replaced with `[hidden]`. */
  readonly query: Readonly<Record<string, string>>;
  /** The status of the response; absent if there was no response, or none yet. */
  readonly status?: number;
}

/** Maximum number of requests; older ones are dropped. */
const CAPACITY = 1000;

/** Adds a request to the log. The returned function sets the status when it is known. */
export function logRequest(log: LoggedRequest[], request: LoggedRequest): (status: number) => void {
  const entry: { -readonly [K in keyof LoggedRequest]: LoggedRequest[K] } = {
    ...request,
    query: hideCredentials(request.query),
  };
  log.push(entry);
  if (log.length > CAPACITY) log.splice(0, log.length - CAPACITY);
  return (status) => {
    entry.status = status;
  };
}

function hideCredentials(query: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      /auth|token|secret|password|signature/i.test(name) ? "[hidden]" : value,
    ]),
  );
}
