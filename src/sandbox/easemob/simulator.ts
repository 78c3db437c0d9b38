import { api } from "../../../generated/easemob/api.ts";
import type { operations } from "../../../generated/easemob/types.ts";
import { type Handlers, withoutTypes } from "../frame/handlers.ts";
import type { Simulator } from "../frame/simulator.ts";
import { APPLICATION, createTokenHandler } from "./create-token.ts";
import { createGuards } from "./guards.ts";
import { createRefusals, type Refuse } from "./refuse.ts";
import type { EasemobWorld } from "./world.ts";

/** Simulates Easemob's chat history API, including the object store. */
export function createEasemobSimulator(world: EasemobWorld): Simulator {
  const { refuse, refuseRequest } = createRefusals(world.clock.now);
  // One for every operation of the spec; the compiler checks that none is missing.
  const handlers: Handlers<operations> = {
    createAppToken: createTokenHandler(world, refuse),
    getHistoryFileUrl: createUrlHandler(world, refuse),
    downloadHistoryFile: createFileHandler(world),
  };
  return {
    guards: createGuards(world, refuse),
    handlers: withoutTypes(handlers),
    refuse: refuseRequest,
    // The object store has the same address here.
    routes: [{ ...api.operations.downloadHistoryFile, url: false }],
  };
}

function createUrlHandler(world: EasemobWorld, refuse: Refuse): Handlers<operations>["getHistoryFileUrl"] {
  const { archive, clock, credentials, urls } = world;
  const { orgName, appName } = credentials;
  return ({ origin, path: { time } }) => {
    const requested = `appkey: ${orgName}#${appName}, time: ${time}`;
    const begin = archive.hours.beginOf(time);
    if (begin === undefined) return refuse(400, "illegal_argument", `illegal arguments: ${requested}`);
    const found = archive.fileState(begin);
    if (found === "notStored") {
      const message = `illegal arguments: ${requested}, maybe chat message history is expired or unstored`;
      return refuse(400, "illegal_argument", message);
    }
    if (found === "noMessages") {
      const message = `Failed to find chat message history download url for ${requested}`;
      return refuse(404, "storage_object_not_found", message);
    }
    const key = `history/3D/${orgName}/${appName}/${time}.gz`;
    return {
      status: 200,
      body: {
        action: "get",
        application: APPLICATION,
        uri: `${origin}/${orgName}/${appName}/chatmessages/${time}`,
        // As one path segment, as in the spec; to the store it makes no difference.
        data: [{ url: `${origin}/${encodeURIComponent(key)}?${urls.sign(key)}` }],
        timestamp: clock.now(),
        duration: 0,
        organization: orgName,
        applicationName: appName,
      },
    };
  };
}

function createFileHandler({ archive }: EasemobWorld): Handlers<operations>["downloadHistoryFile"] {
  return async ({ path: { object_key } }) => {
    const [, time = ""] = /(\d{10})\.gz$/.exec(object_key) ?? [];
    // Only URLs that the sandbox has signed get here, and these contain an hour.
    const bytes = await archive.read(archive.hours.beginOf(time) ?? 0);
    return { status: 200, headers: { "Content-Type": "application/gzip" }, bytes };
  };
}
