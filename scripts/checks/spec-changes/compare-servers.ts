import { canonical } from "./canonical.ts";
import type { Finding } from "./change.ts";
import type { Server } from "./document.ts";

type Servers = readonly Server[];

/** Differences of the hosts that requests go to. The first one is where clients go by default. */
export function* compareServers(old: Servers = [], now: Servers = []): Generator<Finding> {
  const [before, after] = [old.map(addressOf), now.map(addressOf)];
  const finding = { where: "servers", place: "" };
  if (before[0] !== after[0])
    yield { ...finding, class: "breaking", what: `${before[0] ?? "none"} → ${after[0] ?? "none"}` };
  for (const address of before.slice(1))
    if (!after.includes(address)) yield { ...finding, class: "breaking", what: `${address} is gone` };
  for (const address of after.slice(1))
    if (!before.includes(address)) yield { ...finding, class: "additive", what: `${address} is new` };
  const same = canonical(before) === canonical(after);
  if (same && canonical(old) !== canonical(now))
    yield { ...finding, class: "neutral", what: "what is said of them changed" };
}

/** `https://{host=a1.example.com}`: the URL with the defaults and values of its variables. */
function addressOf({ url, variables = {} }: Server): string {
  return Object.entries(variables).reduce((address, [name, variable]) => {
    const values = variable.enum ? ` of ${[...variable.enum].sort().join(", ")}` : "";
    return address.replaceAll(`{${name}}`, `{${name}=${variable.default}${values}}`);
  }, url);
}
