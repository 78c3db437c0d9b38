import { describeOptions } from "./arguments.ts";
import { type CommandName, options } from "./command-line.ts";
import { prismPackages, specFiles, version } from "./package.ts";

const OPTIONS = `Options:\n${describeOptions(options)}`;

const GENERAL = `\
im-openapi ${version}: local servers for the server APIs of JMessage, Easemob and Qiniu IM

Usage: im-openapi <command> [api…] [options]

Commands:
  sandbox  servers that behave like the vendors': state, a history made up, authentication, quotas
  mock     servers that answer with the examples of the specs, by Prism

Each API has a port of its own. APIs: ${Object.keys(specFiles).join(", ")}

${OPTIONS}

im-openapi <command> --help tells more.`;

const SANDBOX = `\
Usage: im-openapi sandbox [api…] [options]

Starts a local server for each API (default: all) that behaves like the vendor's: what is written can be read again,
there is a history of messages made up, credentials are checked, cursors expire, quotas are kept. It forgets everything
when it ends. In tests, start it from your code: im-openapi/sandbox. There, sandbox.operations tells which operations
are simulated; any other answers with the examples of its spec, chosen by a header as for the mock.

${OPTIONS}`;

const MOCK = `\
Usage: im-openapi mock [api…] [options]

Starts a local server for each API (default: all) that answers with the examples of its spec, and with the spec's error
answers to requests that it forbids. It keeps no state and takes any credentials of the right kind.

A header chooses another answer:
  Prefer: code=429             that status
  Prefer: example=lastPage     that example
  Prefer: dynamic=true         data made up, the same for the same seed: dynamic=true, seed=1

Needs Prism: npm install --save-dev --save-exact ${prismPackages.join(" ")}

${OPTIONS}`;

/** What `--help` prints. */
export function helpText(command?: CommandName): string {
  return command === undefined ? GENERAL : { sandbox: SANDBOX, mock: MOCK }[command];
}
