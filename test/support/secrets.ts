import { inspect } from "node:util";
import { afterEach, expect } from "vitest";
import { access } from "../../generated/vendors/access.ts";
import type { Access } from "../../src/sandbox/access.ts";
import {
  APP_KEY,
  APP_TOKEN,
  CLIENT_SECRET,
  MASTER_SECRET,
  NEW_APP_TOKEN,
  USER_PASSWORD,
  WEBHOOK_SECRET,
} from "./credentials.ts";

/**
 * Runs around every test of the suite: no error that is created and no line that is logged in the meantime may contain
 * the credentials in use, in any form in which they are sent.
 */

/** What requests to an interactive sandbox have to send, and with what its clients obtain tokens. */
const sandboxSecrets = Object.values<Access>(access).flatMap(({ secrets, credentials, demoOptions }) => {
  const { clientSecret } = credentials(demoOptions) as { clientSecret?: string };
  return [...Object.values(secrets(demoOptions)), ...(clientSecret === undefined ? [] : [clientSecret])];
});

/** Every form of the secrets that this suite uses. */
export const SECRETS: readonly string[] = [
  APP_TOKEN,
  CLIENT_SECRET,
  NEW_APP_TOKEN,
  USER_PASSWORD,
  WEBHOOK_SECRET,
  ...sandboxSecrets.filter((secret) => !secret.includes(":")),
  ...[
    [APP_KEY, MASTER_SECRET],
    ...sandboxSecrets.filter((secret) => secret.includes(":")).map((pair) => pair.split(":")),
  ].flatMap(([key, secret]) => {
    const base64 = btoa(`${key}:${secret}`);
    return [secret as string, base64, encodeURIComponent(base64), base64.replace(/=+$/, "")];
  }),
];

/** The strings among these that contain a secret: message, stack, fields and causes of errors, or lines of a log. */
export function leaks(things: Iterable<unknown>): string[] {
  return [...things]
    .map((thing) => (typeof thing === "string" ? thing : inspect(thing, { depth: 8, showHidden: true })))
    .filter((text) => SECRETS.some((secret) => text.includes(secret)));
}

/** What has been recorded since the last test. */
interface Watch {
  readonly errors: Set<unknown>;
  readonly lines: string[];
  /** The consoles that are watched: Vitest may install another one for each file. */
  readonly consoles: WeakSet<Console>;
  isOn: boolean;
}

const KEY = Symbol.for("im-openapi: the watch over secrets");

/** One for all files that share a process: the classes that they define extend the patched one. */
const watch = (globalThis as { [KEY]?: Watch })[KEY] ?? startWatch();
Object.assign(globalThis, { [KEY]: watch });
watchConsole(watch);

/** How much has been inspected in this test so far, as proof that anything is. */
export function watched(): { errors: number; lines: number } {
  return { errors: watch.errors.size, lines: watch.lines.length };
}

/** Runs something that creates errors with secrets on purpose. */
export function withoutWatch<Result>(run: () => Result): Result {
  watch.isOn = false;
  try {
    return run();
  } finally {
    watch.isOn = true;
  }
}

function startWatch(): Watch {
  const watch: Watch = { errors: new Set(), lines: [], consoles: new WeakSet(), isOn: true };
  for (const name of ["Error", "TypeError", "RangeError"] as const) watchErrors(watch, name);
  for (const stream of [process.stdout, process.stderr]) watchStream(watch, stream);
  return watch;
}

function watchConsole({ consoles, lines }: Watch): void {
  if (consoles.has(console)) return;
  consoles.add(console);
  for (const level of ["debug", "log", "info", "warn", "error"] as const) {
    const print = console[level];
    console[level] = (...args: unknown[]) => {
      lines.push(...args.map((arg) => (typeof arg === "string" ? arg : inspect(arg))));
      print(...args);
    };
  }
}

/** Records every instance of an error class and of the classes that extend it from now on. */
function watchErrors(watch: Watch, name: "Error" | "TypeError" | "RangeError"): void {
  globalThis[name] = new Proxy(globalThis[name], {
    construct(target, args, newTarget) {
      const error = Reflect.construct(target, args, newTarget);
      if (watch.isOn) watch.errors.add(error);
      return error;
    },
  }) as ErrorConstructor & TypeErrorConstructor & RangeErrorConstructor;
}

function watchStream(watch: Watch, stream: NodeJS.WriteStream): void {
  const write = stream.write.bind(stream) as (...args: unknown[]) => boolean;
  stream.write = ((chunk: unknown, ...rest: unknown[]) => {
    watch.lines.push(String(chunk));
    return write(chunk, ...rest);
  }) as typeof stream.write;
}

afterEach(() => {
  const found = leaks([...watch.errors, ...watch.lines]);
  watch.errors.clear();
  watch.lines.length = 0;
  expect(found.map(hide), "errors or log lines with credentials in them").toEqual([]);
});

/** The report of a leak must not leak the secret itself. */
function hide(text: string): string {
  return SECRETS.reduce((rest, secret) => rest.replaceAll(secret, "[secret]"), text).slice(0, 500);
}
