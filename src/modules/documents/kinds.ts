/** The kinds of file the house takes: what a citizen's phone or a counter's scanner makes. */
export const kinds = {
  pdf: { mime: 'application/pdf', label: 'PDF', endings: ['pdf'] },
  jpeg: { mime: 'image/jpeg', label: 'JPEG', endings: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  png: { mime: 'image/png', label: 'PNG', endings: ['png'] },
  webp: { mime: 'image/webp', label: 'WebP', endings: ['webp'] },
  heic: { mime: 'image/heic', label: 'HEIC', endings: ['heic', 'heif', 'hif'] },
} as const
export type Kind = keyof typeof kinds

/** Endings that say a file is something else; any other last part of a name is only a part of the name. */
const foreignEndings = new Set(
  `apk app avi avif bat bin bmp bz2 cmd com csv dll dmg doc docm docx dwg eml exe gif gz hta htm html ico iso jar js
  json lnk m4a mhtml mjs mov mp3 mp4 msg msi odp ods odt php pif ppt pptx ps1 psd py rar raw rtf scr sh svg svgz swf
  tar tgz tif tiff txt vbs wav wsf xhtml xls xlsm xlsx xml zip 7z`.split(/\s+/),
)

const mimeAliases: Record<string, Kind> = {
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'image/jpeg': 'jpeg',
  'image/jpg': 'jpeg',
  'image/pjpeg': 'jpeg',
  'image/png': 'png',
  'image/x-png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/heif': 'heic',
}

/** What a file's name says it is: a kind, `foreign` with the ending, or nothing. */
export function kindByName(name: string): { ending: string; kind: Kind | 'foreign' } | undefined {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase()
  if (!ending) return undefined
  for (const [kind, { endings }] of Object.entries(kinds)) {
    if ((endings as readonly string[]).includes(ending)) return { ending, kind: kind as Kind }
  }
  return foreignEndings.has(ending) ? { ending, kind: 'foreign' } : undefined
}

/** The kind a Content-Type names; undefined for types that say nothing (`application/octet-stream`) or are unknown. */
export function kindByType(type: string | undefined): Kind | undefined {
  return mimeAliases[(type ?? '').split(';')[0]!.trim().toLowerCase()]
}
