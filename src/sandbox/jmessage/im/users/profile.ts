import { stringifyExactJson } from "../../../../openapi/exact-json.ts";
import { parseDay } from "../../app/beijing-time.ts";
import type { Profile } from "../../app/users.ts";

/** Most bytes of the JSON of `extras`. */
const LARGEST_EXTRAS = 512;

/**
 * Reads the profile from a body that fits the spec, with gender and birthday as answers have them; or says what the
 * spec cannot see to be wrong.
 */
export function readProfile(body: Record<string, unknown>): Profile | string {
  const { username, password, birthday, gender, extras, ...rest } = body;
  const profile: Profile = { ...rest };
  if (typeof birthday === "string") {
    const day = birthday.slice(0, 10);
    if (parseDay(day) === undefined) return "birthday is no day of the calendar";
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
