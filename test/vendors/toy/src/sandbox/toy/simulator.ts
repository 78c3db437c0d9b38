import type { operations } from "../../../generated/toy/types.ts";
import { type Handlers, withoutTypes } from "../frame/handlers.ts";
import type { Guard, Simulator } from "../frame/simulator.ts";
import type { ToyApp } from "./app.ts";

/** Behaves like the toy chat API. */
export function createToySimulator(app: ToyApp): Simulator {
  const handlers: Handlers<operations> = {
    createToken({ body: { app_key, app_secret } }) {
      const { appKey, appSecret } = app.credentials;
      if (app_key !== appKey || app_secret !== appSecret) return refuse(1001, "the credentials are wrong");
      const token = `toy-token-${app.tokens.size}`;
      app.tokens.add(token);
      return succeed({ token, expires_in: 3600 });
    },
    listMessages({ path: { room_id }, query: { limit = "20", cursor = "c0" } }) {
      const all = app.rooms.get(BigInt(room_id));
      if (!all) return refuse(2001, "there is no such room");
      const begin = Number(cursor.slice(1));
      const end = begin + Number(limit);
      const messages = all.slice(begin, end).map(({ id, author, words, sentAt }) => ({
        toy_id: id,
        room_id: BigInt(room_id),
        author,
        words,
        sent_at: sentAt,
      }));
      return succeed({ messages, ...(end < all.length && { next_cursor: `c${end}` }) });
    },
  };
  return {
    guards: [createTokenGuard(app)],
    handlers: withoutTypes(handlers),
    refuse: (status, message, problem) => (problem ? refuse(1002, message) : { status }),
  };
}

function createTokenGuard({ tokens }: ToyApp): Guard {
  return ({ operation, headers }) => {
    if (operation.anonymous) return {};
    const [, token = ""] = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? "") ?? [];
    return tokens.has(token) ? {} : { response: refuse(1001, "the token is wrong") };
  };
}

function refuse(code: number, message: string) {
  return { status: 200, body: { code, message } };
}

function succeed(data: object) {
  return { status: 200, body: { code: 0, message: "", data } };
}
