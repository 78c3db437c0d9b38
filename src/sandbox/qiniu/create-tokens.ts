import type { api } from "../../../generated/qiniu/api.ts";
import type { Answer, Handler } from "../frame/simulator.ts";
import type { User } from "./people.ts";
import { errorCode, Refusal, succeed } from "./refuse.ts";
import type { QiniuWorld } from "./world.ts";

interface TokenBody {
  name?: string;
  login_name?: string;
  user_id?: number | bigint;
  password: string;
  device_guid?: string;
}

/** The operations that create a token for a user who has the password. */
export function createTokenHandlers(
  world: QiniuWorld,
): Record<Extract<keyof typeof api.operations, `createToken${string}`>, Handler> {
  const { people } = world;
  const by =
    (find: (body: TokenBody) => User | undefined): Handler =>
    ({ body }) =>
      createToken(world, find(body as TokenBody), body as TokenBody);
  return {
    createTokenByName: by(({ name }) => people.users.find((user) => user.name === name)),
    createTokenById: by(({ user_id = 0 }) => people.user(BigInt(user_id))),
    createTokenByLogin: by(({ login_name = "" }) => people.userOfLogin(login_name)),
  };
}

function createToken(
  { tokens, credentials }: QiniuWorld,
  user: User | undefined,
  { password, device_guid }: TokenBody,
): Answer {
  if (!user) throw new Refusal(errorCode.noSuchUser);
  // The vendor has no code of its own for this.
  if (password !== credentials.userPassword)
    throw new Refusal(errorCode.badParameter, "the password is wrong");
  const { token, expire } = tokens.issue(user.id);
  return succeed({
    token,
    expire,
    user_id: user.id,
    ...(device_guid !== undefined && { push_token: `${token}-push` }),
  });
}
