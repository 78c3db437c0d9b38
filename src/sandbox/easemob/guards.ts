import type { Guard } from "../frame/simulator.ts";
import type { Refuse } from "./refuse.ts";
import type { EasemobWorld } from "./world.ts";

/** By operation id, according to the vendor's page on quotas; periods are in milliseconds. */
const QUOTAS: Readonly<Record<string, { requests: number; period: number }>> = {
  createAppToken: { requests: 300, period: 1000 },
  getHistoryFileUrl: { requests: 10, period: 60_000 },
};

/** What is checked first: app, URL, token, quota. */
export function createGuards(world: EasemobWorld, refuse: Refuse): Guard[] {
  return [appGuard(world, refuse), urlGuard(world), tokenGuard(world, refuse), quotaGuard(world, refuse)];
}

function appGuard({ credentials }: EasemobWorld, refuse: Refuse): Guard {
  return ({ path: { org_name, app_name, time } }) => {
    if (org_name === undefined || (org_name === credentials.orgName && app_name === credentials.appName))
      return {};
    const uri = `${org_name}/${app_name}/${time === undefined ? "token" : `chatmessages/${time}`}`;
    const message = `Could not find application for ${org_name}/${app_name} from URI: ${uri}`;
    return { response: refuse(404, "organization_application_not_found", message) };
  };
}

/** The object store ignores tokens, and has an error format of its own. */
function urlGuard({ urls }: EasemobWorld): Guard {
  const explanations = {
    expired: ["AccessDenied", "Request has expired."],
    changed: ["SignatureDoesNotMatch", "The request signature does not match."],
  } as const;
  return ({ operation, path, query }) => {
    if (operation.id !== "downloadHistoryFile") return {};
    const state = urls.check(path.object_key ?? "", query);
    if (state === "valid") return {};
    const [code, message] = explanations[state];
    const text = `<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
    return { response: { status: 403, headers: { "Content-Type": "application/xml" }, text } };
  };
}

function tokenGuard({ tokens }: EasemobWorld, refuse: Refuse): Guard {
  return ({ operation, headers }) => {
    if (operation.anonymous) return {};
    const state = tokens.checkHeader(headers.authorization);
    if (state === "valid") return {};
    const response =
      state === "expired"
        ? refuse(401, "unauthorized", "Unable to authenticate due to expired access token")
        : refuse(401, "auth_bad_access_token", "Unable to authenticate due to corrupt access token");
    return { response };
  };
}

/** The window slides: there are never more requests than allowed in any period. */
function quotaGuard({ options, clock }: EasemobWorld, refuse: Refuse): Guard {
  const latest = new Map<string, number[]>();
  return ({ operation: { id } }) => {
    const quota = QUOTAS[id];
    if (!quota || options.quota === false) return {};
    const now = clock.now();
    const recent = (latest.get(id) ?? []).filter((time) => time > now - quota.period && time <= now);
    latest.set(id, recent);
    if (recent.length >= quota.requests)
      return { response: refuse(429, "reach_limit", "This request has reached api limit") };
    recent.push(now);
    return {};
  };
}
