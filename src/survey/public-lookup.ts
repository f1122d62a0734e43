import { lookup } from 'node:dns';
import { BlockList, isIPv4, type LookupFunction } from 'node:net';

/** What is not of the internet (IANA special-purpose address registries, RFC 6890); multicast and reserved too. */
const own4 = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  own4.addSubnet(network, prefix, 'ipv4');
}
/** Of the addresses of version 6, only these are given out (RFC 4291, 2.4), and not all of them. */
const given6 = new BlockList();
given6.addSubnet('2000::', 3, 'ipv6');
const own6 = new BlockList();
// For documentation; and 6to4, which may hold any address of version 4.
own6.addSubnet('2001:db8::', 32, 'ipv6');
own6.addSubnet('2002::', 16, 'ipv6');

/** Does this number lead to a machine of the internet, and not to this one or the network that it stands in? */
export function isPublicAddress(address: string): boolean {
  return isIPv4(address)
    ? !own4.check(address, 'ipv4')
    : given6.check(address, 'ipv6') && !own6.check(address, 'ipv6');
}

/** The code of the error for a name that leads into the own network. */
export const OWN_NETWORK = 'EOWNNETWORK';

/**
 * Resolves names for a connection, but none that leads into the own network: whoever writes a page must not make
 * this machine ask its neighbours.
 */
export const publicLookup: LookupFunction = (name, options, give) => {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || first === undefined) give(error, '', 0);
    else if (!addresses.every(({ address }) => isPublicAddress(address)))
      give(Object.assign(new Error(`${name} leads into the own network`), { code: OWN_NETWORK }), '', 0);
    else if (options.all) give(null, addresses);
    else give(null, first.address, first.family);
  });
};
