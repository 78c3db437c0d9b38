import { AssertionError } from "node:assert";

/** Something that went over the wire and that the spec forbids. */
export interface Violation {
  readonly side: "request" | "response";
  /** Method and path template, such as `GET /v2/messages`; the path itself where the spec has no such path. */
  readonly route: string;
  /** Path in the message, such as `query.count` or `body.messages.0`; empty for the whole message. */
  readonly location: string;
  /** What the spec says, and the offending value if it is short. */
  readonly message: string;
  /** Status of the response; absent on the request side. */
  readonly status?: number;
}

/** One violation in one line, as in `GET /v2/messages, request, query.count: must be <= 1000, got "5000"`. */
export function describeViolation({ side, route, status, location, message }: Violation): string {
  const where = [route, status === undefined ? side : `${side} ${status}`, location].filter(Boolean);
  return `${where.join(", ")}: ${message}`;
}

/** More of them would hide what matters; `violations` has them all. */
const MOST_LINES = 20;

/** Fails with operation, side and path if something went over the wire that the spec forbids. */
export function expectNoViolations({ violations }: { readonly violations: readonly Violation[] }): void {
  if (violations.length === 0) return;
  const lines = [...new Set(violations.map(describeViolation))].map((line) => `- ${line}`);
  if (lines.length > MOST_LINES) lines.push(`… and ${lines.splice(MOST_LINES).length} more`);
  throw new AssertionError({
    message: `The spec forbids what went over the wire:\n${lines.join("\n")}`,
    stackStartFn: expectNoViolations,
  });
}
