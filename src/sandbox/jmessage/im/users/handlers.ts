import type { Answer } from "../../../frame/simulator.ts";
import { refuse } from "../../app/refuse.ts";
import { hashPassword, showUser, type User } from "../../app/users.ts";
import type { JMessageWorld } from "../../app/world.ts";
import { answerPage, findUsers, forUser, noContent } from "../answers.ts";
import type { Handlers } from "../handlers.ts";
import { refuseFor } from "../refusals.ts";
import { readProfile } from "./profile.ts";
import { registerAdmin, registerUsers } from "./register.ts";
import { createStatusHandlers } from "./statuses.ts";

/** Users and administrators. */
export function createUserHandlers(world: JMessageWorld): Handlers {
  const { users, clock } = world;

  return {
    registerUsers: (request) => registerUsers(world, request),
    registerAdmin: ({ body }) => registerAdmin(world, body),
    listUsers: createListHandler(world, (user) => !user.admin),
    listAdmins: createListHandler(world, (user) => user.admin),
    getUser: forUser(world, (user) => ({ status: 200, body: showUser(user) })),
    updateUser: forUser(world, (user, { body }) => {
      const profile = readProfile(body);
      if (typeof profile === "string") return refuse(400, profile);
      Object.assign(user.profile, profile);
      touch(user);
      return noContent;
    }),
    changePassword: forUser(world, (user, { body }) => {
      user.password = hashPassword(body.new_password);
      touch(user);
      return noContent;
    }),
    setUserForbidden: forUser(world, (user, { query }) => {
      user.forbidden = query.disable === "true";
      return noContent;
    }),
    deleteUser: forUser(world, (user) => {
      users.remove(user.username);
      return noContent;
    }),
    deleteUsers: ({ body }) => {
      // All or none: what the vendor does with the others when one does not exist is not documented.
      const found = findUsers(world, body);
      if (!found) return refuseFor("noSuchUser");
      for (const { username } of found) users.remove(username);
      return noContent;
    },
    ...createStatusHandlers(world),
  };

  function touch(user: User): void {
    user.changed = Math.floor(clock.now() / 1000);
  }
}

/** The order of registration, and administrators apart from users: the vendor documents neither. */
function createListHandler({ users }: JMessageWorld, belongs: (user: User) => boolean) {
  return ({ query }: { query: { start?: string; count?: string } }): Answer =>
    answerPage([...users.all()].filter(belongs), query, { name: "users", most: 500, show: showUser });
}
