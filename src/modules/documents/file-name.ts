import { fold, nfc } from '#platform/text'

const longest = 120

/**
 * A name that is safe to store, to show and to offer for download: NFC, no path, no control or direction marks, at
 * most 120 characters with its ending kept. `ending` is added when the name has none of its kind.
 */
export function cleanName(raw: string, ending: string, hasEnding: boolean): string {
  const last = raw.split(/[/\\]/).at(-1) ?? ''
  const plain = nfc(
    last
      .toWellFormed()
      .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, ' ')
      .replace(/[<>:"|?*]/g, ' '),
  )
  const tail = hasEnding ? (/\.[^.]*$/.exec(plain)?.[0] ?? '') : `.${ending}`
  const stem = (hasEnding ? plain.slice(0, plain.length - tail.length) : plain).replace(
    /^[.\s]+|[.\s]+$/g,
    '',
  )
  const room = longest - [...tail].length
  return `${shorten(stem, room) || 'tài liệu'}${tail}`
}

/** At most `room` code points, cut between letters as people see them: a base letter keeps its marks. */
function shorten(text: string, room: number): string {
  let short = ''
  let used = 0
  for (const { segment } of new Intl.Segmenter('vi').segment(text)) {
    used += [...segment].length
    if (used > room) break
    short += segment
  }
  return short.trim()
}

/** RFC 6266: the real name for those who understand it, a plain one for the rest. */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? ''
  const stem = fold(name.slice(0, name.length - ending.length)).replace(/[^a-z0-9]+/g, '-') || 'tai-lieu'
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${stem}${ending}"; filename*=UTF-8''${encoded}`
}
