#!/usr/bin/env node
import { readCommandLine } from "./command-line.ts";
import { helpText } from "./help.ts";
import { version } from "./package.ts";
import { runCommand } from "./run-command.ts";
import { serve } from "./serve.ts";

await runCommand(async (signal) => {
  const line = readCommandLine(process.argv.slice(2));
  if (line.show === "version") console.log(version);
  else if (line.show === "help") console.log(helpText(line.command));
  else await serve(line, signal);
});
