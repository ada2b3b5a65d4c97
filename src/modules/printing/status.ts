/** What a printer says of itself, the worst first where several things are wrong at once. */
export const printerStates = [
  'offline',
  'cover-open',
  'paper-out',
  'cutter',
  'fault',
  'near-end',
  'ready',
] as const
export type PrinterState = (typeof printerStates)[number]

/** Why nothing can be printed. */
export type Trouble = Exclude<PrinterState, 'near-end' | 'ready'>

export function troubleOf(state: PrinterState): Trouble | undefined {
  return state === 'ready' || state === 'near-end' ? undefined : state
}

/**
 * Reads the answers to `DLE EOT 1`, `2`, `3` and `4`. Source: Epson, ESC/POS command reference, "DLE EOT: Transmit
 * real-time status"; the same in the manuals of Bixolon, HPRT, Partner and others.
 * @param answers one byte each, in that order
 * @returns undefined when a byte is not such an answer: bits 1 and 4 are always set, bits 0 and 7 never
 */
export function readStatus(answers: readonly number[]): PrinterState | undefined {
  const [printer, offline, error, paper] = answers
  if (printer === undefined || offline === undefined || error === undefined || paper === undefined)
    return undefined
  if (![printer, offline, error, paper].every(isStatusByte)) return undefined
  if (offline & 0x04) return 'cover-open'
  if (paper & 0x60 || offline & 0x20) return 'paper-out'
  if (error & 0x08) return 'cutter'
  if (error & 0x64 || offline & 0x40) return 'fault'
  if (printer & 0x08) return 'offline'
  return paper & 0x0c ? 'near-end' : 'ready'
}

export function isStatusByte(byte: number): boolean {
  return (byte & 0x93) === 0x12
}
