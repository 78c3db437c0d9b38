import type { operations } from "../../../generated/qiniu/types.ts";
import type { Handlers } from "../frame/handlers.ts";
import type { SimulatedResponse } from "../frame/simulator.ts";
import type { User } from "./directory.ts";
import { ERROR_CODE, Refusal, succeed } from "./refuse.ts";
import type { QiniuWorld } from "./world.ts";

/** The fields that all requests for a token have. */
interface TokenBody {
  password: string;
  device_guid?: string;
}

/** The operations that create a token for a user with a password. */
export function createTokenHandlers(
  world: QiniuWorld,
): Pick<Handlers<operations>, Extract<keyof operations, `createToken${string}`>> {
  const { directory } = world;
  const by =
    <Body extends TokenBody>(find: (body: Body) => User | undefined) =>
    ({ body }: { body: Body }) =>
      createToken(world, find(body), body);
  return {
    createTokenByName: by((body) =>
      directory.users.find((user) =>
        "name" in body ? user.name === body.name : user.mobile === body.mobile,
      ),
    ),
    createTokenById: by(({ user_id }) => directory.user(BigInt(user_id))),
    createTokenByLogin: by(({ login_name }) => directory.userOfLogin(login_name)),
  };
}

function createToken(
  { tokens, credentials }: QiniuWorld,
  user: User | undefined,
  { password, device_guid }: TokenBody,
): SimulatedResponse {
  if (!user) throw new Refusal(ERROR_CODE.noSuchUser);
  // The vendor has no specific code for this.
  if (password !== credentials.userPassword)
    throw new Refusal(ERROR_CODE.badParameter, "the password is wrong");
  const { token, expire } = tokens.issue(user.id);
  return succeed({
    token,
    expire,
    user_id: user.id,
    ...(device_guid !== undefined && { push_token: `${token}-push` }),
  });
}
