import { importCompiled } from "./compiled.ts";
import { cpuMilliseconds, type Effort, type Measurement } from "./measurement.ts";

const DAY = 86_400_000;
const PAGE = 1000;
/** Messages that are added to the generated ones, so that there are two sources to merge. */
const ADDED = 100;

/** The CPU of the sandbox and of `fetch` for all pages of Report v1, which has offsets, and of v2, which has cursors. */
export async function sandboxReading({ quick }: Effort): Promise<Measurement[]> {
  const count = quick ? 20_000 : 120_000;
  const { startSandbox, createClock } =
    await importCompiled<typeof import("../../src/sandbox/index.ts")>("src/sandbox/index.ts");
  const clock = createClock(Date.now());
  const from = clock.now() - 6 * DAY;
  const history = { count: count - ADDED, from: new Date(from), to: new Date(clock.now()) };
  const sandbox = await startSandbox({ clock, jmessage: { history, quota: false } });
  for (let i = 0; i < ADDED; i++)
    sandbox.jmessage.add({ from_id: "a", target_id: "b", msg_ctime: from + (i * 6 * DAY) / ADDED });
  const { appKey, masterSecret } = sandbox.credentials.jmessage;
  const headers = { authorization: `Basic ${btoa(`${appKey}:${masterSecret}`)}` };
  const load = async (url: string) => (await fetch(url, { headers })).json();
  const readers = {
    v2: async () => {
      const url = `${sandbox.urls["jmessage-report"]}/v2/messages`;
      const window = `begin_time=${beijingTime(from)}&end_time=${beijingTime(clock.now())}`;
      let read = 0;
      for (let query = `count=${PAGE}&${window}`; query !== ""; ) {
        const { messages, cursor } = await load(`${url}?${query}`);
        read += messages.length;
        query = cursor ? `cursor=${cursor}` : "";
      }
      return read;
    },
    v1: async () => {
      let read = 0;
      for (; read < count; read += PAGE)
        await load(`${sandbox.urls["jmessage-report-v1"]}/v1/messages?start=${read}&count=${PAGE}`);
      return read;
    },
  };
  try {
    const spent = { v2: [] as number[], v1: [] as number[] };
    for (let round = 0; round < (quick ? 1 : 4); round++)
      for (const version of ["v2", "v1"] as const) {
        const [cpu, read] = await cpuMilliseconds(readers[version]);
        if (read !== count) throw new Error(`expected ${count} messages, read ${read}`);
        spent[version].push(cpu);
      }
    const [v2, v1] = [Math.min(...spent.v2), Math.min(...spent.v1)];
    const perMessage = (cpu: number) => `${((cpu / count) * 1000).toFixed(1)} µs`;
    const label = `of ${count.toLocaleString("en-US")} messages, CPU a message`;
    return [
      { what: `Report v2 ${label}`, value: perMessage(v2) },
      { what: `Report v1 ${label}`, value: perMessage(v1) },
      { what: "ratio", value: (v1 / v2).toFixed(2), goal: "about 1" },
    ];
  } finally {
    await sandbox.close();
  }
}

function beijingTime(milliseconds: number): string {
  return new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 19).replace("T", "+");
}
