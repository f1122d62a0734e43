/**
 * The order of one round: ours before each of the others, so that whatever slows the machine for a while slows
 * both; where one side has more, the other comes round again or ends.
 */
export function turns<Ours, Peer>(
  ours: readonly Ours[],
  peers: readonly Peer[],
): ({ ours: Ours } | { peer: Peer })[] {
  return Array.from({ length: Math.max(ours.length, peers.length) }, (_, at) => {
    const [own, peer] = [ours[at % ours.length], peers[at]];
    return [...(own === undefined ? [] : [{ ours: own }]), ...(peer === undefined ? [] : [{ peer }])];
  }).flat();
}
