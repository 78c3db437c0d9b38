import { stringifyExactJson } from "../../../../openapi/exact-json.ts";
import { parseDay } from "../../app/beijing-time.ts";
import type { Profile } from "../../app/users.ts";

/** Maximum size of `extras` as JSON, in bytes. */
const LARGEST_EXTRAS = 512;

/**
 * Reads the profile from a body that is valid by the spec, with gender and birthday as they are in responses; or
 * returns what is wrong beyond the spec.
 */
export function readProfile(body: Record<string, unknown>): Profile | string {
  const { username, password, birthday, gender, extras, ...rest } = body;
  const profile: Profile = { ...rest };
  if (typeof birthday === "string") {
    const day = birthday.slice(0, 10);
    if (parseDay(day) === undefined) return "birthday is not a calendar date";
    profile.birthday = `${day} 00:00:00`;
  }
  if (gender !== undefined) profile.gender = Number(gender);
  if (extras !== undefined) {
    if (Buffer.byteLength(stringifyExactJson(extras)) > LARGEST_EXTRAS)
      return `extras has more than ${LARGEST_EXTRAS} bytes of JSON`;
    profile.extras = extras as Record<string, unknown>;
  }
  return profile;
}
