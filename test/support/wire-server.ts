import { createServer, type Socket } from "node:net";
import { listenOn } from "./listen.ts";

/** How a connection ends: with a FIN, or with a reset. */
export type Ending = "end" | "reset";

/** When a connection ends: after some bytes of a request, or of its response. */
export interface Break {
  readonly side: "request" | "response";
  readonly after: number;
  readonly how: Ending;
}

/** A server that knows bytes only. It breaks connections where it is told to, and counts. */
export interface WireServer {
  readonly url: string;
  /** The break of the next request; `undefined` for a whole response. */
  next: Break | undefined;
  /** The bytes of every response. */
  response: string;
  /** Requests of which at least one byte has arrived, since the last reset of the count. */
  begun: number;
  /** Whether the last of them came over a connection that had been used before. */
  reused: boolean;
  /** Requests that have arrived completely, on which a server would have acted. */
  arrived: number;
  /** The length of the last whole request, in bytes. */
  length: number;
  /** Ends idle connections, so that the next request needs a new one. */
  drop(): void;
  close(): Promise<void>;
}

export async function startWireServer(): Promise<WireServer> {
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    serve(socket, state);
  });
  const url = await listenOn(server);
  const state: WireServer = {
    url,
    next: undefined,
    response: "",
    begun: 0,
    reused: false,
    arrived: 0,
    length: 0,
    drop: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () => {
      state.drop();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return state;
}

/** The bytes of a response with a JSON body, or with none, one character for each. */
export function wireResponse(status: number, value?: unknown): string {
  const body = value === undefined ? "" : JSON.stringify(value);
  const length = Buffer.byteLength(body);
  const head = `HTTP/1.1 ${status} OK\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
  return Buffer.from(head + body).toString("latin1");
}

/** Reads requests one after another, and responds to each. */
function serve(socket: Socket, state: WireServer): void {
  let received = "";
  let requests = 0;
  const { next } = state;
  if (next?.side === "request" && next.after === 0) {
    // The next connection works: a request on it would be seen.
    state.next = undefined;
    breakOff(socket, next.how);
    return;
  }
  socket.setEncoding("latin1").on("data", (chunk: string) => {
    if (received === "") {
      state.begun++;
      state.reused = requests++ > 0;
    }
    received += chunk;
    const { next, response } = state;
    if (next?.side === "request") {
      // What has arrived beyond this byte counts as lost.
      if (received.length >= next.after) breakOff(socket, next.how);
      return;
    }
    const length = lengthOf(received);
    if (length === undefined || received.length < length) return;
    state.arrived++;
    state.length = length;
    received = "";
    if (!next) socket.write(response);
    else if (next.after === 0) breakOff(socket, next.how);
    else socket.write(response.slice(0, next.after), () => breakOff(socket, next.how));
  });
}

function breakOff(socket: Socket, how: Ending): void {
  if (how === "end") socket.end();
  else socket.resetAndDestroy();
}

/** The length of a request, as soon as its head is there. */
function lengthOf(received: string): number | undefined {
  const end = received.indexOf("\r\n\r\n") + 4;
  if (end === 3) return undefined;
  const head = received.slice(0, end);
  if (/^transfer-encoding: *chunked/im.test(head)) {
    const last = received.indexOf("\r\n0\r\n\r\n", end - 2);
    return last === -1 ? undefined : last + 7;
  }
  return end + Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
}
