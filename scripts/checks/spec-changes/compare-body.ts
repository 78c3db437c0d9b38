import type { Finding } from "./change.ts";
import { compareContent } from "./compare-content.ts";
import { compareFields } from "./compare-fields.ts";
import type { Body } from "./document.ts";

/** Differences of a request's body. */
export function* compareBody(old: Body | undefined, now: Body | undefined): Generator<Finding> {
  if (old && now) {
    const { content: before, ...restBefore } = { required: false, ...old };
    const { content: after, ...restAfter } = { required: false, ...now };
    yield* compareFields(restBefore, restAfter, "body", { required: "no" });
    yield* compareContent(before, after, "request", "body");
  } else if (old) yield { class: "breaking", where: "body", place: "", what: "is gone" };
  else if (now) {
    const what = now.required ? "is new and required" : "is new";
    yield { class: now.required ? "breaking" : "additive", where: "body", place: "", what };
  }
}
