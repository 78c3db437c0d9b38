/** A time at which the arguments in the specs' examples are valid: shortly after the story that they tell. */
export const STORY_TIME = "2026-11-18T12:00:00+08:00";
