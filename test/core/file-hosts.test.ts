import { BlockList, isIP } from "node:net";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { createEasemob } from "../../src/easemob/index.ts";
import { APP_TOKEN } from "../support/credentials.ts";
import { runs } from "../support/effort.ts";
import { json, type Respond, startStub } from "../support/stub-server.ts";
import { rejection } from "./setup.ts";

/** A client of a public API. All requests go to a server of the test, which sees the host that they were meant for. */
async function startPublic(respond: Respond, fileHosts?: readonly string[]) {
  const stub = await startStub(respond);
  onTestFinished(() => stub.close());
  const hosts: string[] = [];
  const easemob = createEasemob({
    baseUrl: "https://a1.vendor.example",
    orgName: "easemob-demo",
    appName: "testapp",
    token: APP_TOKEN,
    timeZone: "UTC",
    ...(fileHosts && { fileHosts }),
    fetch: (url, init) => {
      const { host, pathname } = new URL(url);
      hosts.push(host);
      return fetch(stub.url + pathname, init);
    },
  });
  const download = (url: string) => easemob.downloadHistoryFile({ url });
  return { easemob, download, hosts };
}

const file: Respond = (response) => void response.end("a file");
const leadingTo =
  (location: string): Respond =>
  (response, { url }) =>
    void (url === "/first" ? response.writeHead(302, { location }).end() : response.end("a file"));

const PRIVATE = [
  "127.0.0.1",
  "2130706433",
  "0x7f000001",
  "0177.0.0.1",
  "127.1",
  "127.0.0.1.",
  "%31%32%37.0.0.1",
  "１２７.0.0.1",
  "0",
  "10.1.2.3",
  "100.100.100.200",
  "169.254.169.254",
  "172.31.255.255",
  "192.168.0.1",
  "255.255.255.255",
  "[::]",
  "[::1]",
  "[0:0:0:0:0:0:0:1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:a00:1]",
  "[::127.0.0.1]",
  "[64:ff9b::7f00:1]",
  "[2002:7f00:1::]",
  "[2001::1]",
  "[fe80::1]",
  "[fd00:ec2::254]",
  "[ff02::1]",
  "localhost",
  "LOCALHOST.",
  "files.localhost",
  "metadata.google.internal",
  "printer.local",
  "redis",
];

const PUBLIC = [
  "files.vendor.example",
  "localhost.vendor.example",
  "11.0.0.1",
  "172.32.0.1",
  "100.128.0.1",
  "[2600::1]",
  "[2001:4860::1]",
];

describe("a file of a public API", () => {
  test.each(PRIVATE)("is not downloaded from %s", async (host) => {
    const { download, hosts } = await startPublic(file);
    const error = await rejection(download(`http://${host}/first?Signature=abc`));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toMatch(
      /^downloadHistoryFile: url: no file may be downloaded from http:/,
    );
    expect((error as Error).message).not.toContain("abc");
    expect(hosts).toEqual([]);
  });

  // A header has no letters beyond ASCII.
  test.each(PRIVATE.filter((host) => /^[ -~]+$/.test(host)))("is not followed to %s", async (host) => {
    const { download, hosts } = await startPublic(leadingTo(`http://${host}/second?Signature=abc`));
    const error = await rejection(download("https://files.vendor.example/first"));
    expect(error).toMatchObject({ name: "ApiError", status: 302 });
    expect((error as Error).message).toContain("from which no file may be downloaded");
    expect(hosts).toEqual(["files.vendor.example"]);
  });

  test.each(PUBLIC)("is downloaded from %s, and followed there", async (host) => {
    const direct = await startPublic(file);
    const stream = await direct.download(`https://${host}/first`);
    expect(await new Response(stream).text()).toBe("a file");
    const { download, hosts } = await startPublic(leadingTo(`https://${host}/second`));
    await download("https://files.vendor.example/first");
    expect(hosts).toEqual(["files.vendor.example", new URL(`https://${host}`).host]);
  });

  test("ends its history at once if it is on such a host", async () => {
    const url = "http://169.254.169.254/latest?Signature=abc";
    const { easemob, hosts } = await startPublic((response) => json(response, { data: [{ url }] }));
    const reading = easemob.history({ from: new Date(Date.now() - 3 * 3_600_000) })[Symbol.asyncIterator]();
    const error = await rejection(reading.next());
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toContain("from http://169.254.169.254; see fileHosts");
    expect(hosts).toEqual(["a1.vendor.example"]);
  });

  test("is not downloaded from any address of a private range, in any notation", async () => {
    const reserved = new BlockList();
    for (const range of RESERVED.split(" ")) {
      const [first, prefix] = range.split("/");
      reserved.addSubnet(first as string, Number(prefix));
    }
    const { download } = await startPublic(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(2 ** 32 - 1), fc.constantFrom(...NOTATIONS), async (number, write) => {
        const url = new URL(`http://${write(number)}/first`);
        const address = url.hostname;
        expect(isIP(address)).toBe(4);
        const refused = await download(url.href).then(
          () => false,
          () => true,
        );
        expect(refused, address).toBe(reserved.check(address));
      }),
      {
        ...runs("addresses of files", 200, 5000),
        examples: EDGES.map((number): [number, (number: number) => string] => [number, String]),
      },
    );
  });
});

/** The IANA registry of special-purpose addresses: those that are not globally reachable. */
const RESERVED =
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4";

/** First and last addresses of ranges, and those beside them. */
const EDGES = [
  0x0a000000, 0x0affffff, 0x09ffffff, 0x0b000000, 0x7f000001, 0x80000000, 0xac100000, 0xac1fffff, 0xac200000,
  0xa9fea9fe, 0xc0a80000, 0xc0a7ffff, 0xdfffffff, 0xe0000000, 0xffffffff,
];

const NOTATIONS: readonly ((number: number) => string)[] = [
  String,
  (number) => `0x${number.toString(16)}`,
  (number) => `0${number.toString(8)}`,
  (number) => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join("."),
  (number) => `${number >>> 24}.${number & 0xffffff}`,
];

describe("fileHosts", () => {
  test.each([
    [["files.vendor.example"], "files.vendor.example", true],
    [["FILES.vendor.example"], "files.vendor.example", true],
    [["files.vendor.example"], "other.vendor.example", false],
    [["*.vendor.example"], "a.b.vendor.example", true],
    [["*.vendor.example"], "vendor.example", false],
    [["*.vendor.example"], "evilvendor.example", false],
    [["127.0.0.1"], "127.1", true],
    [["[::1]"], "[0::1]", true],
    [["127.0.0.1"], "files.vendor.example", false],
    [["*"], "10.0.0.1", true],
    [[], "files.vendor.example", false],
  ])("%j and the host %s: %s", async (fileHosts, host, allowed) => {
    const { download } = await startPublic(file, fileHosts);
    const outcome = download(`http://${host}/first`).then(
      () => true,
      () => false,
    );
    expect(await outcome).toBe(allowed);
  });

  test.each(["https://files.vendor.example", "files.vendor.example:8080", "a b", "", "*.*.example", "a*", 7])(
    "rejects %j, which is not a host name",
    async (entry) => {
      await expect(startPublic(file, [entry as string])).rejects.toThrow("fileHosts: expected host names");
    },
  );
});
