import type { Operation } from "../../../src/openapi/document.ts";
import { type Expression, expression } from "./literal.ts";

const BEIJING = "+08:00";

interface Times {
  readonly args: Readonly<Record<string, Expression>>;
  readonly before: readonly string[];
}

/** Expressions for the times that an operation needs: recent ones, for which a server still has data. */
export function recentTimes(operation: Operation): Times {
  const { "x-time-range": range, "x-time-slice": slice, "x-time-units": units } = operation;
  const offset = range?.utcOffset ?? slice?.utcOffsets[0] ?? units?.utcOffset ?? BEIJING;
  if (offset !== BEIJING) throw new Error(`${operation.operationId}: samples support Beijing time only`);
  if (range)
    return {
      before: [
        "// Beijing time: eight hours ahead of UTC.\n" +
          "const beijing = (time: number) =>\n" +
          '  new Date(time + 8 * 3_600_000).toISOString().slice(0, 19).replace("T", " ");\n' +
          "const now = Date.now();",
      ],
      args: {
        [range.from]: expression("beijing(now - 86_400_000)"),
        [range.to]: expression("beijing(now)"),
      },
    };
  if (slice)
    return {
      before: [
        "// Noon in Beijing, the day before yesterday: its file exists, and is not yet deleted.\n" +
          "const day = new Date(Date.now() - 40 * 3_600_000).toISOString().slice(0, 10);\n" +
          `const ${slice.parameter} = \`\${day.replaceAll("-", "")}12\`;`,
      ],
      args: { [slice.parameter]: expression(slice.parameter) },
    };
  if (units)
    return {
      before: [
        "// Three days ago, in Beijing time.\n" +
          `const ${units.start} = new Date(Date.now() - 64 * 3_600_000).toISOString().slice(0, 10);`,
      ],
      args: { [units.start]: expression(units.start) },
    };
  return { args: {}, before: [] };
}
