/**
 * The characters a TrueType font can show, read from its `cmap` table (formats 4 and 12).
 * PDF/A forbids missing glyphs, and typst then refuses the whole form; so we must know before.
 * @throws Error when the file has no Unicode cmap.
 */
export function fontCoverage(font: Buffer): (codePoint: number) => boolean {
  const ranges: [first: number, last: number][] = []
  for (const table of unicodeTables(font)) {
    const format = font.readUInt16BE(table)
    if (format === 4) ranges.push(...segments(font, table))
    if (format === 12) ranges.push(...groups(font, table))
  }
  if (ranges.length === 0) throw new Error('the font has no Unicode cmap')
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last)
}

function unicodeTables(font: Buffer): number[] {
  const count = font.readUInt16BE(4)
  for (let i = 0; i < count; i++) {
    const entry = 12 + 16 * i
    if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue
    const cmap = font.readUInt32BE(entry + 8)
    const tables = font.readUInt16BE(cmap + 2)
    return Array.from({ length: tables }, (_, n) => cmap + 4 + 8 * n)
      .filter((record) => [0, 3].includes(font.readUInt16BE(record)))
      .map((record) => cmap + font.readUInt32BE(record + 4))
  }
  return []
}

function segments(font: Buffer, table: number): [number, number][] {
  const count = font.readUInt16BE(table + 6) / 2
  return Array.from({ length: count }, (_, n): [number, number] => {
    const last = font.readUInt16BE(table + 14 + 2 * n)
    const first = font.readUInt16BE(table + 16 + 2 * count + 2 * n)
    return [first, last]
  }).filter(([first]) => first !== 0xffff)
}

function groups(font: Buffer, table: number): [number, number][] {
  const count = font.readUInt32BE(table + 12)
  return Array.from({ length: count }, (_, n): [number, number] => {
    const group = table + 16 + 12 * n
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
  })
}
