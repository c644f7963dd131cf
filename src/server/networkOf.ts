import { isIPv6 } from 'node:net'

/**
 * Whom an address stands for: an IPv4 address for itself, an IPv6 address for its /64, which is what one household is given at the least
 * and may choose its addresses from.
 */
export function networkOf(address: string): string {
  const [plain = ''] = address.split('%')
  if (!isIPv6(plain)) return address
  const groups = groupsOf(plain)
  const [high = 0, low = 0] = groups.slice(6)
  const isMapped = groups.slice(0, 5).every(group => group === 0) && groups[5] === 0xffff
  if (isMapped) return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.')
  return `${groups.slice(0, 4).map(group => group.toString(16)).join(':')}::/64`
}

/** The eight numbers of an IPv6 address. `URL` writes each of its many spellings in the same way. */
function groupsOf(address: string): readonly number[] {
  const [before = [], after = []] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
    .map(part => part === '' ? [] : part.split(':').map(group => parseInt(group, 16)))
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after]
}
