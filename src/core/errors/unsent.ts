/** Calls of the operating system that come before the first byte of a request. */
const BEFORE_SENDING = /^(?:connect|getaddrinfo|query\w*)$/;

/** Codes that only an attempt to connect has, and those of a certificate that was refused before anything was sent. */
const UNSENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|(?:CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS_CERT)_\w+)$/;

/** Node's error for a connection that is reset during the TLS handshake has the code of any other reset. */
const IN_HANDSHAKE = /^Client network socket disconnected before secure TLS connection/;

/**
 * Whether a failure of `fetch` means that no byte of the request was sent. The code alone does not say so: `ETIMEDOUT`
 * and `EHOSTUNREACH` also end connections over which the server has received the request already. Node says which call
 * of the system failed; other platforms do not, so there this is `false`.
 */
export function isUnsent(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 3) return false;
  const { code, syscall, errors } = error as { code?: unknown; syscall?: unknown; errors?: unknown };
  // One for each address of the host.
  if (Array.isArray(errors) && errors.length > 0) return errors.every((inner) => isUnsent(inner, depth + 1));
  if (typeof syscall === "string") return BEFORE_SENDING.test(syscall);
  if (typeof code === "string" && UNSENT.test(code)) return true;
  return IN_HANDSHAKE.test(error.message) || isUnsent(error.cause, depth + 1);
}
