import type { WriteStream } from "node:tty";

/** Shows the progress of reading. */
export interface Progress {
  /** To be called after each page. */
  update(count: number): void;
  /** To be called once at the end, also after an error. */
  end(): void;
}

/** Messages between two lines if there is no terminal. */
const STEP = 20_000;

/** On a terminal one line that updates itself; elsewhere, such as in a log file, a line now and then. */
export function createProgress(output: WriteStream): Progress {
  const line = (count: number) => `Reading: ${count.toLocaleString("en")} messages`;
  if (output.isTTY)
    return {
      update: (count) => output.write(`\r${line(count)}\x1b[K`),
      end: () => output.write("\r\x1b[K"),
    };
  let next = STEP;
  return {
    update(count) {
      if (count < next) return;
      output.write(`${line(count)}\n`);
      next = count - (count % STEP) + STEP;
    },
    end() {},
  };
}
