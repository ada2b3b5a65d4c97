import { createHmac } from 'node:crypto'
import { domainToASCII, domainToUnicode } from 'node:url'
import { addressUnusable } from './refusals.ts'

/** The letters of a local part that need no quotes (RFC 5321, `Dot-string`). */
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
/** Names with a dot and a top level of letters, or of an international name in its ASCII form. */
const domain = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/

/**
 * An address as it was typed, in the form in which mail is sent: the domain in lower case and in ASCII (`ví-dụ.vn` →
 * `xn--v-d-rma6749a.vn`). Quoted local parts, addresses of hosts, lists, names before the address, and local parts beyond
 * ASCII (which few servers take, RFC 6531) are refused: whoever typed one most likely meant something else.
 * Limits: RFC 5321, 4.5.3.1 (64 octets before the @, 254 in all).
 * @throws Refusal `address-unusable`
 */
export function emailAddress(typed: string): string {
  const text = typed.normalize('NFC').trim()
  const at = text.lastIndexOf('@')
  const name = text.slice(0, at)
  const host = text.length <= 500 ? domainToASCII(text.slice(at + 1)).toLowerCase() : ''
  const address = `${name}@${host}`
  if (at < 1 || name.length > 64 || address.length > 254 || !local.test(name) || !domain.test(host))
    throw addressUnusable()
  return address
}

/** `n•••@gmail.com`: enough to see a slip of the finger, too little for whoever looks over a shoulder. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, 1)}•••${at > 2 ? address.slice(at - 1, at) : ''}@${domainToUnicode(address.slice(at + 1))}`
}

/** Stands for an address where letters are counted. Servers do not tell `An@` from `an@`, so it does not either. */
export function markOf(key: Buffer, address: string): Buffer {
  return createHmac('sha256', key).update(`address ${address.toLowerCase()}`).digest()
}
