import { readdirSync, readFileSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { UsageError } from "../../src/cli/usage-error.ts";
import { parseYaml } from "../generate/tools.ts";

/** An input of a journey's workflows. */
export interface Input {
  readonly name: string;
  /** Environment variable with its value: `jmessageAppKey` is `JMESSAGE_APP_KEY`. */
  readonly variable: string;
  /** Without a default: it has to be given. */
  readonly required: boolean;
  readonly secret: boolean;
}

/** An Arazzo document. */
export interface Journey {
  /** Name of the file without its extension. */
  readonly name: string;
  /** Path from the project's folder, for `redocly respect`. */
  readonly file: string;
  /** Names of its source descriptions, which are ids of APIs. */
  readonly apis: readonly string[];
  readonly inputs: readonly Input[];
  /** Number of steps by id of the workflow. */
  readonly steps: ReadonlyMap<string, number>;
}

export const root = fileURLToPath(new URL("../../", import.meta.url));
const ENDING = ".arazzo.yaml";

/**
 * The journeys with these names or paths; all of them if none is given.
 * @throws UsageError for an unknown name
 */
export function findJourneys(names: readonly string[]): Journey[] {
  const known = readdirSync(`${root}specs/workflows`)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => basename(file, ENDING));
  return (names.length > 0 ? names : known).map((name) => {
    if (name.endsWith(".yaml")) return readJourney(resolve(name));
    if (known.includes(name)) return readJourney(`${root}specs/workflows/${name}${ENDING}`);
    throw new UsageError(
      `there is no workflow '${name}'; the workflows are ${known.join(", ")}; or give the path of a .yaml file`,
    );
  });
}

interface Arazzo {
  sourceDescriptions: { name: string }[];
  workflows: { workflowId: string; inputs?: InputSchema; steps: unknown[] }[];
  components?: { inputs?: Record<string, Property> };
}

interface InputSchema {
  required?: string[];
  properties?: Record<string, Property | { $ref: string }>;
}

interface Property {
  format?: string;
  const?: unknown;
}

function readJourney(path: string): Journey {
  const { sourceDescriptions, workflows, components } = parseYaml(readText(path)) as Arazzo;
  const inputs = workflows.flatMap(({ inputs: { required = [], properties = {} } = {} }) =>
    Object.entries(properties).flatMap(([name, value]) => {
      const property = "$ref" in value ? components?.inputs?.[basename(value.$ref)] : value;
      return property?.const !== undefined ? [] : [toInput(name, property, required.includes(name))];
    }),
  );
  return {
    name: basename(path, ENDING),
    file: relative(root, path),
    apis: sourceDescriptions.map(({ name }) => name),
    // Workflows of one file share inputs of the same name.
    inputs: [...new Map(inputs.map((input) => [input.name, input])).values()],
    steps: new Map(workflows.map(({ workflowId, steps }) => [workflowId, steps.length])),
  };
}

function toInput(name: string, property: Property | undefined, required: boolean): Input {
  const variable = name.replace(/[A-Z]/g, "_$&").toUpperCase();
  return { name, variable, required, secret: property?.format === "password" };
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
