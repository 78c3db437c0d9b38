import type { JMessageWorld } from "../../app/world.ts";
import type { Handlers } from "../handlers.ts";
import { refuseFor } from "../refusals.ts";
import { findUsers, forUser } from "../responses.ts";

/** On which devices users are signed in, and whether users exist. */
export function createStatusHandlers(world: JMessageWorld): Handlers {
  return {
    getUserStatus: forUser(world, ({ devices }) => ({
      status: 200,
      // What the status is with several devices is not documented: here, one of them is enough.
      body: { login: devices.some(({ login }) => login), online: devices.some(({ online }) => online) },
    })),
    queryUserStatuses: ({ body }) => {
      const users = findUsers(world, body);
      if (!users) return refuseFor("noSuchUser");
      return { status: 200, body: users.map(({ username, devices }) => ({ devices, username })) };
    },
    checkUsersExist: ({ body }) => ({
      status: 200,
      body: body.map((username) => {
        const user = world.users.get(username);
        return user
          ? { devices: user.devices, username, statuscode: 0 }
          : { devices: [], username, statuscode: 1, statusmsg: "no_exist" };
      }),
    }),
  };
}
