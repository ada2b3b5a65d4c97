/** Which key of which token (RFC 7512): `pkcs11:token=ward;id=%01;object=leader`. */
export interface TokenKeyName {
  /** The token's label; undefined: whichever token has the key. */
  token: string | undefined
  /** The key's label. */
  object: string | undefined
  /** The key's CKA_ID, hex. */
  id: string | undefined
}

export function uriOf({ token, object, id }: TokenKeyName): string {
  const parts = [
    token && `token=${encodeURIComponent(token)}`,
    id && `id=${id.replace(/../g, '%$&')}`,
    object && `object=${encodeURIComponent(object)}`,
  ]
  return `pkcs11:${parts.filter(Boolean).join(';')}`
}

/** What is no such address is a key's label. */
export function readUri(name: string): TokenKeyName {
  if (!name.startsWith('pkcs11:')) return { token: undefined, object: name, id: undefined }
  const parts = new Map(
    name
      .slice('pkcs11:'.length)
      .split(';')
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  )
  const text = (key: string) => (parts.has(key) ? decodeURIComponent(parts.get(key)!) : undefined)
  return {
    token: text('token'),
    object: text('object'),
    id: parts.get('id')?.replaceAll('%', ''),
  }
}
