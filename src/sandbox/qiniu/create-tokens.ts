import type { operations } from "../../../generated/qiniu/types.ts";
import type { Handlers } from "../frame/handlers.ts";
import type { Answer } from "../frame/simulator.ts";
import type { User } from "./people.ts";
import { ERROR_CODE, Refusal, succeed } from "./refuse.ts";
import type { QiniuWorld } from "./world.ts";

/** What each way of asking for a token sends. */
interface TokenBody {
  password: string;
  device_guid?: string;
}

/** The operations that create a token for a user who has the password. */
export function createTokenHandlers(
  world: QiniuWorld,
): Pick<Handlers<operations>, Extract<keyof operations, `createToken${string}`>> {
  const { people } = world;
  const by =
    <Body extends TokenBody>(find: (body: Body) => User | undefined) =>
    ({ body }: { body: Body }) =>
      createToken(world, find(body), body);
  return {
    createTokenByName: by(({ name }) => people.users.find((user) => user.name === name)),
    createTokenById: by(({ user_id }) => people.user(BigInt(user_id))),
    createTokenByLogin: by(({ login_name }) => people.userOfLogin(login_name)),
  };
}

function createToken(
  { tokens, credentials }: QiniuWorld,
  user: User | undefined,
  { password, device_guid }: TokenBody,
): Answer {
  if (!user) throw new Refusal(ERROR_CODE.noSuchUser);
  // The vendor has no code of its own for this.
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
