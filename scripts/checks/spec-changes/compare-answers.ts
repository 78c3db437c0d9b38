import type { Finding } from "./change.ts";
import { compareContent } from "./compare-content.ts";
import { compareFields } from "./compare-fields.ts";
import { compareSchemas } from "./compare-schemas.ts";
import type { Answer } from "./document.ts";

type Answers = Readonly<Record<string, Answer>>;

/** Differences of the answers by status. */
export function* compareAnswers(old: Answers = {}, now: Answers = {}): Generator<Finding> {
  for (const status of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const where = `answer ${status}`;
    const [before, after] = [old[status], now[status]];
    if (before && after) yield* compareAnswer(before, after, where);
    else {
      // Every client has to cope with errors that nobody lists; a success means what its status says.
      const verdict = /^[45]/.test(status) ? "additive" : "breaking";
      yield { class: verdict, where, place: "", what: after ? "is new" : "is gone" };
    }
  }
}

function* compareAnswer(old: Answer, now: Answer, where: string): Generator<Finding> {
  const { headers: hadHeaders, content: hadContent, ...before } = old;
  const { headers, content, ...after } = now;
  yield* compareFields(before, after, where);
  yield* compareHeaders(hadHeaders, headers, where);
  yield* compareContent(hadContent, content, "answer", where);
}

type Headers = NonNullable<Answer["headers"]>;

function* compareHeaders(old: Headers = {}, now: Headers = {}, where: string): Generator<Finding> {
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const at = `${where} header ${name}`;
    const [before, after] = [old[name], now[name]];
    if (!before) yield { class: "additive", where: at, place: "", what: "is new" };
    else if (!after) yield { class: "breaking", where: at, place: "", what: "is gone" };
    else {
      const { schema: hadSchema, ...hadRest } = { required: false, ...before };
      const { schema, ...rest } = { required: false, ...after };
      yield* compareFields(hadRest, rest, at, { required: "yes" });
      yield* compareSchemas(hadSchema, schema, "answer", at);
    }
  }
}
