import { describeOptions } from "./arguments.ts";
import { type CommandName, commonOptions, sandboxOptions } from "./command-line.ts";
import { prismPackages, specFiles, version } from "./package.ts";

const OPTIONS = `Options:\n${describeOptions(commonOptions)}`;
const SANDBOX_OPTIONS = `Options:\n${describeOptions({ ...sandboxOptions, ...commonOptions })}`;

const GENERAL = `\
im-openapi ${version}: local servers for the server APIs of JMessage, Easemob and Qiniu IM

Usage: im-openapi <command> [api…] [options]

Commands:
  sandbox  servers that behave like the vendors': state, a generated history, authentication, quotas
  mock     servers that return the examples in the specs, using Prism

Each API has its own port. APIs: ${Object.keys(specFiles).join(", ")}

${OPTIONS}

Run im-openapi <command> --help for details.`;

const SANDBOX = `\
Usage: im-openapi sandbox [api…] [options]

Starts a local server for each API (default: all) that behaves like the vendor's: it keeps what you write, has a
generated message history, checks credentials, and enforces cursor lifetimes and quotas. It forgets everything when it
stops. In tests, start it from your code: im-openapi/sandbox. There, sandbox.operations lists the operations that are
simulated; any other returns the examples in its spec, selected by a header as for the mock.

${SANDBOX_OPTIONS}`;

const MOCK = `\
Usage: im-openapi mock [api…] [options]

Starts a local server for each API (default: all) that returns the examples in its spec, and the spec's error responses
to invalid requests. It keeps no state and accepts any credentials of the right kind.

A header selects another response:
  Prefer: code=429             that status
  Prefer: example=lastPage     that example
  Prefer: dynamic=true         generated data, the same for the same seed: dynamic=true, seed=1

Needs Prism: npm install --save-dev --save-exact ${prismPackages.join(" ")}

${OPTIONS}`;

/** The output of `--help`. */
export function helpText(command?: CommandName): string {
  return command === undefined ? GENERAL : { sandbox: SANDBOX, mock: MOCK }[command];
}
