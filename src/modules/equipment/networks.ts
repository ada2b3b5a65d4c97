import { BlockList, isIP } from 'node:net'

/** Whether an address (a number, never a name) may be probed. */
export type Guard = (ip: string) => boolean

/**
 * Never by the city's data: this very machine, the addresses by which clouds hand out their own keys, everybody at once,
 * and those that documentation uses, which are nobody's (RFC 5737, RFC 3849).
 */
const special = [
  ...['0.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/4', '240.0.0.0/4'],
  ...['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'],
  ...['::/128', '::1/128', 'fe80::/10', 'ff00::/8', '2001:db8::/32'],
]

/**
 * What may be probed: the networks that the city names, without the special ones, and those of the installation's
 * settings, which may name special ones too (for trials against stand-ins on this machine).
 */
export function guardOf(networks: readonly string[], settings: readonly string[]): Guard {
  const [named, never, own] = [networks, special, settings].map(listOf) as [BlockList, BlockList, BlockList]
  return (ip) => {
    const family = familyOf(ip)
    if (!family) return false
    return own.check(ip, family) || (named.check(ip, family) && !never.check(ip, family))
  }
}

/** Why a text is no network: undefined when it is one. So wide that it means everything is none. */
export function networkFault(text: string): string | undefined {
  const [ip = '', bits = '', ...more] = text.split('/')
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(ip)] ?? 0
  const isNetwork = more.length === 0 && most > 0 && /^\d{1,3}$/.test(bits)
  return isNetwork && Number(bits) >= 7 && Number(bits) <= most ? undefined : `${text} is no network`
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [ip = '', bits] = network.split('/')
    list.addSubnet(ip, Number(bits), familyOf(ip) ?? 'ipv4')
  }
  return list
}

const familyOf = (ip: string) => (({ 0: undefined, 4: 'ipv4', 6: 'ipv6' }) as const)[isIP(ip) as 0 | 4 | 6]
