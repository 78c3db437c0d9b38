import { type RecentArguments, recentArguments, type TimedOperation } from "./recent-arguments.ts";
import type { SandboxApi } from "./sandbox-addresses.ts";

interface Parameter {
  readonly name: string;
  readonly examples?: Record<string, { value?: unknown }>;
}

interface Operation extends TimedOperation {
  readonly parameters?: readonly Parameter[];
  servers?: Server[];
  readonly "x-codeSamples"?: readonly { source: string }[];
}

interface Server {
  url: string;
}

/** The parts of a spec that are changed before it is shown. */
export interface ShownDocument {
  servers: Server[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Fills in, in place, what is only known now: the URL of the running sandbox, which is the first of the servers and the
 * one in code samples, and recent times in the examples of requests.
 */
export function prepareDocument(document: ShownDocument, sandbox: SandboxApi | undefined, now: Date): void {
  const written = document.servers[0]?.url ?? "";
  const place = (servers: Server[] = []) => {
    for (const server of servers) if (sandbox && server.url === written) server.url = sandbox.url;
  };
  place(document.servers);
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path) as Operation[]) {
      if (typeof operation !== "object" || Array.isArray(operation)) continue;
      place(operation.servers);
      for (const sample of operation["x-codeSamples"] ?? [])
        if (sandbox && written) sample.source = sample.source.replaceAll(written, sandbox.url);
      moveTimes(operation, now);
    }
}

function moveTimes(operation: Operation, now: Date): void {
  const { parameters = [] } = operation;
  const names = new Set(parameters.flatMap(({ examples = {} }) => Object.keys(examples)));
  for (const name of names) {
    const examples = parameters.flatMap((parameter) => {
      const example = parameter.examples?.[name];
      return example ? [{ name: parameter.name, example }] : [];
    });
    const args = Object.fromEntries(examples.map(({ name, example }) => [name, example.value]));
    const recent: RecentArguments = recentArguments(operation, args, now);
    for (const { name, example } of examples) {
      const value = recent[name];
      if (value !== undefined) example.value = value;
    }
  }
}
