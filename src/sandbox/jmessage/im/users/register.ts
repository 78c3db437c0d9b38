import type { Problem } from "../../../frame/problem.ts";
import type { SimulatedResponse } from "../../../frame/simulator.ts";
import { ERROR_CODE, refuse } from "../../app/refuse.ts";
import type { JMessageWorld } from "../../app/world.ts";
import type { Body } from "../handlers.ts";
import { errorFor, refuseFor } from "../refusals.ts";
import { readProfile } from "./profile.ts";

interface Registration {
  username: string;
  error?: { code: number; message: string };
}

type Entry = Body<"registerAdmin">;

/** A request body, and how it violates the spec. */
interface CheckedBody {
  readonly body: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Registers users one by one: an invalid entry does not affect the others. If there is only one entry, its error is
 * that of the whole request.
 */
export function registerUsers(world: JMessageWorld, { body, problems }: CheckedBody): SimulatedResponse {
  const [whole] = problems.filter(({ at }) => at.length === 0);
  if (whole?.keyword === "maxItems") return refuseFor("tooManyUsers");
  if (whole) return refuse(400, whole.message);
  // It is a list, or the whole body would be wrong; its entries may be anything and are checked one by one.
  const entries = body as Entry[];
  // Without a name, the response could not say which user an error is about.
  const nameless = entries.findIndex((entry) => typeof entry?.username !== "string");
  if (nameless >= 0) return refuse(400, describeNameless(problems, nameless));

  const outcomes = entries.map((entry, index) => registerEntry(world, entry, problems, index));
  const [only] = outcomes;
  if (outcomes.length === 1 && only?.error) {
    const { code, message } = only.error;
    return refuse(code === ERROR_CODE.parameter ? 400 : 403, message, code);
  }
  return { status: 201, body: outcomes };
}

/** Registers one user who may send messages. */
export function registerAdmin(world: JMessageWorld, entry: Entry): SimulatedResponse {
  const { error } = register(world, entry, true);
  if (!error) return { status: 201 };
  return refuse(error.code === ERROR_CODE.parameter ? 400 : 403, error.message, error.code);
}

function registerEntry(
  world: JMessageWorld,
  entry: Entry,
  problems: readonly Problem[],
  index: number,
): Registration {
  const problem = problems.find(({ at }) => at[0] === index);
  if (!problem) return register(world, entry, false);
  return { username: entry.username, error: { code: ERROR_CODE.parameter, message: problem.message } };
}

function register({ users }: JMessageWorld, entry: Entry, admin: boolean): Registration {
  const { username, password } = entry;
  const profile = readProfile(entry);
  if (typeof profile === "string")
    return { username, error: { code: ERROR_CODE.parameter, message: profile } };
  if (users.get(username)) return { username, error: errorFor("userExists") };
  users.register({ username, password, profile, admin });
  return { username };
}

function describeNameless(problems: readonly Problem[], index: number): string {
  const about = problems.filter(({ at }) => at[0] === index);
  const problem = about.find(({ at }) => at[1] === "username") ?? about[0];
  return problem?.message ?? `[${index}].username is missing`;
}
