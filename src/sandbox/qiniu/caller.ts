import type { Guard, RequestHead } from "../frame/simulator.ts";
import { ERROR_CODE, Refusal } from "./refuse.ts";
import type { QiniuWorld } from "./world.ts";

/** The user on whose behalf a request acts. */
export interface Caller {
  readonly user: bigint;
  /** Whether the token is that of the app's admin. */
  readonly admin: boolean;
}

/** Only lets requests to this app pass, with a valid token unless the operation needs none. */
export function createGuard(world: QiniuWorld): Guard {
  return (request) => {
    try {
      const { app_id: appId } = request.headers;
      if (appId === undefined || appId === "")
        throw new Refusal(ERROR_CODE.badParameter, "app_id is missing");
      if (appId !== world.credentials.appId) throw new Refusal(ERROR_CODE.noSuchApp);
      if (!request.operation.anonymous) findCaller(world, request);
      return {};
    } catch (error) {
      if (error instanceof Refusal) return { response: error.response };
      throw error;
    }
  };
}

/**
 * Reads token and identity. Some of it is not documented; here an admin's token alone acts as the first user, with
 * `group_id` as the owner of the group, and with both headers as the user, who has to be an admin of the group. With a
 * user's token neither header is allowed.
 *
 * @throws Refusal
 */
export function findCaller({ directory, tokens }: QiniuWorld, { headers }: RequestHead): Caller {
  const token = headers["access-token"];
  if (typeof token !== "string" || token === "") throw new Refusal(ERROR_CODE.tokenMissing);
  const checked = tokens.check(token);
  if (checked === "expired") throw new Refusal(ERROR_CODE.tokenExpired);
  if (checked === "unknown") throw new Refusal(ERROR_CODE.tokenInvalid);
  const [user, group] = [readId(headers.user_id, "user_id"), readId(headers.group_id, "group_id")];
  if (checked.holder !== "admin") {
    if (user !== undefined || group !== undefined) throw new Refusal(ERROR_CODE.noPermission);
    return { user: checked.holder, admin: false };
  }
  if (user !== undefined && !directory.user(user)) throw new Refusal(ERROR_CODE.noSuchUser);
  if (group === undefined) return { user: user ?? directory.users[0]?.id ?? 0n, admin: true };
  const found = directory.group(group);
  if (!found) throw new Refusal(ERROR_CODE.noSuchGroup);
  if (user !== undefined && user !== found.owner) throw new Refusal(ERROR_CODE.noGroupAdmin);
  return { user: found.owner, admin: true };
}

function readId(text: string | string[] | undefined, name: string): bigint | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,19}$/.test(String(text))) return BigInt(String(text));
  throw new Refusal(ERROR_CODE.badParameter, `${name} must be integer`);
}
