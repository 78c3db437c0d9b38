import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const folder = new URL("../../.github/", import.meta.url);
const read = (path: string) => parse(readFileSync(new URL(path, folder), "utf8"));

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly on: object;
  readonly permissions: object;
  readonly concurrency: { readonly "cancel-in-progress": boolean };
  readonly jobs: Readonly<Record<string, { readonly "timeout-minutes": number; readonly steps: Step[] }>>;
}

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: unknown[] };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: Field[];
}

describe("the workflow", () => {
  const { on, permissions, concurrency, jobs } = read("workflows/ci.yml") as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test("runs .ci/run, and no checks of its own, on every push and pull request", () => {
    expect(Object.keys(on)).toEqual(["push", "pull_request"]);
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual(["bash .ci/run"]);
  });

  test("has read permission only, and a time limit", () => {
    expect(permissions).toEqual({ contents: "read" });
    expect(concurrency["cancel-in-progress"]).toBe(true);
    for (const job of Object.values(jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  test("names a version of each action", () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((action) => !/@(v\d+|[\da-f]{40})$/.test(action))).toEqual([]);
    expect(actions).not.toEqual([]);
  });
});

describe("an issue form", () => {
  const forms = readdirSync(new URL("ISSUE_TEMPLATE/", folder)).filter((file) => file !== "config.yml");

  test.for(forms)("%s is valid for the host", (file) => {
    const { name, description, body } = read(`ISSUE_TEMPLATE/${file}`) as Form;
    expect([name, description].filter((text) => typeof text !== "string" || text === "")).toEqual([]);
    const fields = body.filter(({ type }) => type !== "markdown");
    for (const { type, attributes } of fields) {
      expect(["input", "textarea", "dropdown", "checkboxes"]).toContain(type);
      expect(attributes.label).toBeTruthy();
      if (type === "dropdown" || type === "checkboxes") expect(attributes.options).not.toHaveLength(0);
    }
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(fields.length);
    expect(ids).not.toContain(undefined);
  });

  test("for a wrong fact asks for evidence, at the levels of x-evidence", () => {
    const { body } = read("ISSUE_TEMPLATE/spec.yml") as Form;
    const levels = body.find(({ id }) => id === "level")?.attributes.options as string[];
    expect(levels.map((option) => option.split(":")[0]).sort()).toEqual(
      ["documented", "inferred", "observed", "related"].sort(),
    );
    expect(body.find(({ id }) => id === "evidence")).toMatchObject({ validations: { required: true } });
  });
});
