import type { operations } from "../../../generated/easemob/types.ts";
import type { Handlers, RequestOf } from "../frame/handlers.ts";
import type { SimulatedResponse } from "../frame/simulator.ts";
import { USER_PASSWORD } from "./options.ts";
import type { Refuse } from "./refuse.ts";
import type { User } from "./users.ts";
import type { EasemobWorld } from "./world.ts";

/** UUID of the app. */
export const APPLICATION = "8be024f0-4c1d-11f1-b697-5d598d5f8402";

type Request = RequestOf<operations["createAppToken"]>;
type BodyOf<Grant> = Extract<Request["body"], { grant_type: Grant }>;

/** Creates tokens of the app and of its users. */
export function createTokenHandler(
  world: EasemobWorld,
  refuse: Refuse,
): Handlers<operations>["createAppToken"] {
  return ({ body, headers }) => {
    switch (body.grant_type) {
      case "client_credentials":
        return createAppToken(world, refuse, body);
      case "password":
        return createByPassword(world, refuse, body);
      case "inherit":
        return inherit(world, refuse, body, headers.authorization);
    }
  };
}

function createAppToken(
  world: EasemobWorld,
  refuse: Refuse,
  { client_id, client_secret, ttl }: BodyOf<"client_credentials">,
): SimulatedResponse {
  const { credentials, tokens } = world;
  if (client_id !== credentials.clientId) return refuse(400, "invalid_grant", "client_id does not match");
  if (client_secret !== credentials.clientSecret)
    return refuse(400, "invalid_grant", "client_secret does not match");
  const { lifetime, expires_in } = lifetimeOf(world, ttl);
  return {
    status: 200,
    body: { access_token: tokens.issue(lifetime), expires_in, application: APPLICATION },
  };
}

function createByPassword(
  world: EasemobWorld,
  refuse: Refuse,
  { username, password, ttl }: BodyOf<"password">,
): SimulatedResponse {
  const user = world.users.find(username);
  if (!user) return refuse(404, "invalid_grant", "user not found");
  if (password !== (world.options.userPassword ?? USER_PASSWORD))
    return refuse(400, "invalid_grant", "invalid password");
  return toResponse(world, user, ttl);
}

/** Which of the two documented errors an unknown user is depends on the grant type here; no page says it. */
function inherit(
  world: EasemobWorld,
  refuse: Refuse,
  { username, autoCreateUser = false, ttl }: BodyOf<"inherit">,
  authorization: string | undefined,
): SimulatedResponse {
  const state = world.tokens.checkHeader(authorization);
  if (state === "expired") return refuse(401, "unauthorized", "Unable to authenticate (OAuth)");
  if (state === "unknown")
    return refuse(401, "auth_bad_access_token", "Unable to authenticate due to corrupt access token");
  const user = world.users.find(username) ?? (autoCreateUser ? world.users.create(username) : undefined);
  return user ? toResponse(world, user, ttl) : refuse(404, "entity_not_found", "User null not found");
}

function toResponse(world: EasemobWorld, user: User, ttl: string | number | undefined): SimulatedResponse {
  const { expires_in } = lifetimeOf(world, ttl);
  return { status: 200, body: { access_token: world.users.issueToken(), expires_in, user } };
}

/** What `expires_in` is for a token that never expires is not known; here it is the requested 0. */
function lifetimeOf({ options }: EasemobWorld, ttl: string | number | undefined) {
  const unit = options.milliseconds ? 1 : 1000;
  const expires_in = ttl === undefined ? ((options.tokenLifetime ?? 5_184_000) * 1000) / unit : Number(ttl);
  return { expires_in, lifetime: expires_in * unit };
}
