import { UsageError } from "../../src/cli/usage-error.ts";
import { toBeijingTime } from "../../src/history/beijing-time.ts";
import { readDocument } from "./documents.ts";
import { hasLargeIds, startExactIds } from "./exact-ids.ts";
import type { Journey } from "./journeys.ts";
import type { Target } from "./target.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The vendor's own hosts, with inputs from the environment.
 * @throws UsageError that names every missing variable
 */
export async function connectLive(journey: Journey, env: Environment, now: Date): Promise<Target> {
  const hosts = journey.apis.map(toHost);
  const missing = [...journey.inputs, ...hosts].filter(
    ({ required, variable }) => required && !env[variable],
  );
  if (missing.length > 0) {
    const names = missing.map(({ variable }) => variable).join(", ");
    throw new UsageError(`--live ${journey.name}: missing from the environment: ${names}`);
  }
  const given = journey.inputs.filter(({ variable }) => env[variable]);
  const servers: Record<string, string> = {};
  for (const { api, variable } of hosts) {
    const url = env[variable];
    if (url) servers[api] = checkUrl(url, variable);
  }
  const relays = await Promise.all(
    Object.entries(servers)
      .filter(([api]) => hasLargeIds(api))
      .map(async ([api, url]) => ({ api, ...(await startExactIds(url)) })),
  );
  for (const { api, url } of relays) servers[api] = url;
  return {
    servers,
    inputs: {
      ...recentTimes(Math.floor(now.getTime() / 1000)),
      ...Object.fromEntries(given.map(({ name, variable }) => [name, env[variable] ?? ""])),
    },
    local: false,
    describe: () => "vendor",
    close: async () => void (await Promise.all(relays.map(({ close }) => close()))),
  };
}

/** Where an API is; required where each app has a host of its own. */
function toHost(api: string) {
  const variable = `${api.toUpperCase().replaceAll("-", "_")}_BASE_URL`;
  return { api, variable, required: readDocument(api).servers[0]?.variables !== undefined };
}

function checkUrl(text: string, variable: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const local = url?.hostname === "127.0.0.1" || url?.hostname === "localhost";
  // Credentials are sent there, and the ids and paths after it are the journey's.
  if (
    !url ||
    (url.protocol !== "https:" && !(local && url.protocol === "http:")) ||
    url.href !== `${url.origin}/`
  )
    throw new UsageError(`${variable}: expected https:// and a host, got '${text}'`);
  return url.origin;
}

const HOUR = 3600;
const DAY = 24 * HOUR;

/**
 * Defaults for inputs that are times: recent ones, since the defaults in the files are those of the examples. They are
 * in Beijing time. The end is a little in the future, to include what the journey itself sends.
 */
function recentTimes(now: number): Record<string, string> {
  return {
    jmessageBeginTime: toBeijingTime(now - 6 * DAY),
    jmessageEndTime: toBeijingTime(now + HOUR),
    jmessageFirstDay: toBeijingTime(now - 3 * DAY).slice(0, 10),
    easemobHour: toBeijingTime(now - 25 * HOUR)
      .slice(0, 13)
      .replaceAll(/[- ]/g, ""),
  };
}
