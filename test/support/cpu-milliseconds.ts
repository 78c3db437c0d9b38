/**
 * CPU time that this process takes for something: unlike wall time, it does not depend on other load on the machine.
 */
export async function cpuMilliseconds(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
