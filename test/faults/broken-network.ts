/**
 * Sends messages over a network that breaks after the server has received the second one, and prints what the client
 * makes of it. Has to run in a network namespace of its own: `unshare --map-root-user --net`.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createJMessage } from "../../src/jmessage/index.ts";
import { createUndiciFetch } from "../../src/undici/index.ts";

const CLIENT = "10.9.0.1";
const SERVER = "10.9.0.2";
const ip = (command: string) =>
  execFileSync("ip", command.split(" "), { stdio: ["ignore", "ignore", "inherit"] });

// An acknowledgment that never comes is noticed after a second or two.
writeFileSync("/proc/sys/net/ipv4/tcp_retries2", "2");
ip("link set lo up");
for (const address of [CLIENT, SERVER]) ip(`address add ${address}/32 dev lo`);
ip(`route change table local local ${SERVER} dev lo src ${CLIENT}`);
// So that rules can come before the table of local addresses.
ip("rule add pref 100 lookup local");
ip("rule del pref 0");

const NO_ROUTE_BACK = `pref 10 from ${SERVER} to ${CLIENT} blackhole`;
const NO_ROUTE_THERE = `pref 11 from ${CLIENT} to ${SERVER} unreachable`;

/** What ends the connection of the second message: nothing comes back, and in the end nothing gets there either. */
const breaks = { ETIMEDOUT: [], ENETUNREACH: [NO_ROUTE_THERE] };

const message = {
  target_type: "single",
  target_id: "lin",
  from_type: "admin",
  from_id: "news_admin",
  msg_type: "text",
  msg_body: { text: "Hello" },
} as const;

for (const [expected, later] of Object.entries(breaks))
  for (const over of ["fetch", "undici"]) {
    let received = 0;
    const server = createServer((request, response) => {
      request.resume().on("end", () => {
        received++;
        if (received > 1) for (const rule of later) ip(`rule add ${rule}`);
        else response.end('{"msg_id":1,"msg_ctime":1}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, SERVER, resolve));
    const { port } = server.address() as { port: number };
    const undici = await createUndiciFetch();
    const { im } = createJMessage({
      appKey: "fake-app-key",
      masterSecret: "fake-master-secret",
      baseUrl: `http://${SERVER}:${port}`,
      ...(over === "undici" && { fetch: undici }),
    });
    await im.sendMessage({ body: message as never });
    // Until the connection is free again, undici would open another one.
    await new Promise((resolve) => setTimeout(resolve, 100));
    ip(`rule add ${NO_ROUTE_BACK}`);
    const error = await im.sendMessage({ body: message as never }).catch((thrown: unknown) => thrown);
    const { name, code, unsent, attempts } = error as Record<string, unknown>;
    console.log(JSON.stringify({ expected, over, received, name, code, unsent, attempts }));
    for (const rule of [NO_ROUTE_BACK, ...later]) ip(`rule del ${rule}`);
    await undici.close().catch(() => {});
    server.close();
    server.closeAllConnections();
  }
process.exit(0);
