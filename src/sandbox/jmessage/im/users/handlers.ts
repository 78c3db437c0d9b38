import type { SimulatedResponse } from "../../../frame/simulator.ts";
import { refuse } from "../../app/refuse.ts";
import { hashPassword, showUser, type User } from "../../app/users.ts";
import type { JMessageWorld } from "../../app/world.ts";
import type { Handlers } from "../handlers.ts";
import { refuseFor } from "../refusals.ts";
import { findUsers, forUser, noContent, respondWithPage } from "../responses.ts";
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
      // All or none: what happens to the others if one does not exist is not documented.
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

/** In order of registration, and with separate lists of users and administrators; neither is documented. */
function createListHandler({ users }: JMessageWorld, belongs: (user: User) => boolean) {
  return ({ query }: { query: { start?: string; count?: string } }): SimulatedResponse =>
    respondWithPage([...users.all()].filter(belongs), query, {
      name: "users",
      maxCount: 500,
      show: showUser,
    });
}
