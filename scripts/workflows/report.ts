import type { Redact } from "../../src/core/errors/redact.ts";
import type { Journey } from "./journeys.ts";
import type { RespectLog, StepLog, WorkflowLog } from "./respect.ts";
import type { Target } from "./target.ts";

/** The result of a workflow. */
interface Row {
  journey: Journey;
  workflow: string;
  steps: StepLog[];
  /** Steps that were never reached. */
  notRun: number;
  seconds: number;
}

/** A table of all workflows, followed by what failed, and the number of workflows that failed. */
export function report(
  journeys: readonly Journey[],
  log: RespectLog,
  { describe }: Target,
  redact: Redact,
): { text: string; failed: number; total: number } {
  const rows = journeys.flatMap((journey) =>
    (log.files[journey.file]?.executedWorkflows ?? []).map((workflow) => toRow(journey, workflow)),
  );
  const lines = rows.map(({ journey, workflow, steps, notRun, seconds }) => [
    journey.name,
    workflow,
    journey.apis.map((api) => `${api} ${describe(api)}`).join(", "),
    count(steps.filter(isPassed).length, "passed"),
    count(steps.filter((step) => !isPassed(step)).length, "failed"),
    count(notRun, "not run"),
    `${seconds.toFixed(1)} s`,
  ]);
  const failures = rows.flatMap(({ journey, workflow, steps }) =>
    steps
      .filter((step) => !isPassed(step))
      .map((step) => describeFailure(`${journey.name} / ${workflow} / ${step.stepId}`, step)),
  );
  return {
    text: redact([table(lines), ...failures].join("\n\n")),
    failed: rows.filter(({ steps }) => !steps.every(isPassed)).length,
    total: rows.length,
  };
}

function toRow(journey: Journey, log: WorkflowLog): Row {
  const steps = flatten(log.executedSteps).filter(({ retriesLeft = 0 }) => retriesLeft === 0);
  const reached = new Set(steps.map(({ stepId }) => stepId));
  return {
    journey,
    workflow: log.workflowId,
    steps,
    notRun: (journey.steps.get(log.workflowId) ?? reached.size) - reached.size,
    seconds: log.totalTimeMs / 1000,
  };
}

function flatten(steps: WorkflowLog["executedSteps"]): StepLog[] {
  return steps.flatMap((step) => ("executedSteps" in step ? flatten(step.executedSteps) : [step]));
}

const isFailed = ({ passed, severity }: StepLog["checks"][number]) => !passed && severity === "error";
const isPassed = ({ checks }: StepLog) => !checks.some(isFailed);

function describeFailure(name: string, { request, response, checks }: StepLog): string {
  const failed = checks.filter(isFailed);
  // Missing outputs are a consequence of criteria that failed.
  const criteria = failed.filter(({ condition }) => condition);
  const status = response?.statusCode ?? 0;
  const call = `${request?.method.toUpperCase()} ${withoutQueries(request?.url ?? "")}`.trim();
  return [
    `${name}: ${call} ${status ? `returned ${status}` : "got no response"}`,
    ...(criteria.length > 0 ? criteria : failed).map((check) => `  ${explain(check, response?.body)}`),
    ...(status >= 400 && response?.body !== undefined
      ? [`  response: ${squeeze(JSON.stringify(response?.body))}`]
      : []),
  ].join("\n");
}

function explain({ name, condition, message }: StepLog["checks"][number], body: unknown): string {
  if (condition === undefined) return `${name}: ${squeeze(message)}`;
  return `does not hold: ${condition}${actual(condition, body)}`;
}

/** The value that the condition looks at. Nothing else of a response, which may contain private messages. */
function actual(condition: string, body: unknown): string {
  const [, pointer] = /\$response\.body#((?:\/[\w-]+)+)/.exec(condition) ?? [];
  if (pointer === undefined || body === undefined) return "";
  let value: unknown = body;
  for (const key of pointer.split("/").slice(1))
    value = (value as Record<string, unknown> | null | undefined)?.[key];
  return ` (it is ${value === undefined ? "missing" : squeeze(JSON.stringify(value))})`;
}

/** The query of a signed URL is a secret. */
const withoutQueries = (text: string) => text.replaceAll(/(https?:\/\/[^\s"?]+)\?[^\s"]*/g, "$1");

/** One line of at most 300 characters. */
const squeeze = (text = "nothing") => withoutQueries(text).replaceAll(/\s+/g, " ").trim().slice(0, 300);

const count = (number: number, what: string) => (number === 0 ? "" : `${number} ${what}`);

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
