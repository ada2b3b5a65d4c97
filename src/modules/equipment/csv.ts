/**
 * The rows of a CSV file (RFC 4180): cells in quotation marks may hold commas, line breaks and doubled quotation marks.
 * Spreadsheets of many countries separate by semicolons: whichever comes first in the first line separates.
 */
export function readCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '')
  const separator = /[,;\t]/.exec(source.split(/\r?\n/, 1)[0] ?? '')?.[0] ?? ','
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  for (let at = 0; at < source.length; at++) {
    const letter = source[at]!
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (source[at + 1] === '"') {
        cell += '"'
        at++
      } else isQuoted = false
    } else if (letter === '"' && cell === '') isQuoted = true
    else if (letter === separator) endCell()
    else if (letter === '\n') endRow()
    else if (letter !== '\r' || source[at + 1] !== '\n') cell += letter
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}

/** What a writer of files put before a cell so that no spreadsheet computes it. */
export const plainCell = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r\n])/, '')
