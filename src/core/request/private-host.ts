/** Names that are resolved on the machine or in its network only. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|localdomain|local|internal|home\.arpa)$/;

/** IPv4 ranges that are not on the public internet: first address and prefix length. */
const PRIVATE_RANGES: readonly (readonly [first: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  // Multicast and reserved.
  ["224.0.0.0", 3],
];

/**
 * Whether a host is certainly not on the public internet: this machine, its network, or a reserved address. What a
 * public name resolves to is not known here.
 *
 * @param hostname as `URL` has normalized it: `0x7f.1` and `2130706433` are `127.0.0.1` there
 */
export function isPrivateHost(hostname: string): boolean {
  if (hostname.startsWith("[")) return !isPublicIpv6(hostname);
  if (/^\d+\.\d+\.\d+\.\d+$/.test(hostname)) return isPrivateIpv4(hostname);
  const name = hostname.replace(/\.$/, "");
  // A name without a dot is completed by the machine's search domains.
  return !name.includes(".") || PRIVATE_NAME.test(name);
}

function isPrivateIpv4(address: string): boolean {
  const number = numberOf(address);
  return PRIVATE_RANGES.some(
    ([first, prefix]) => Math.floor(number / 2 ** (32 - prefix)) === numberOf(first) / 2 ** (32 - prefix),
  );
}

function numberOf(address: string): number {
  return address.split(".").reduce((number, byte) => number * 256 + Number(byte), 0);
}

/** Only 2000::/3 is public, without its parts that are for documentation or have an IPv4 address in them. */
function isPublicIpv6(hostname: string): boolean {
  const [first = 0, second = 0] = hostname
    .slice(1)
    .split(":", 2)
    .map((group) => Number.parseInt(group || "0", 16));
  if (first < 0x2000 || first > 0x3fff || first === 0x2002) return false;
  if (first === 0x2001) return second >= 0x200 && second !== 0xdb8;
  return first !== 0x3fff || second >= 0x1000;
}
