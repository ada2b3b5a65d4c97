import { Dict, Malformed, Name, Ref, Text, type Value } from './values.ts'

/** Deeper than any honest file; keeps hostile ones from exhausting the stack. */
const deepest = 100

const space = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set([...'()<>[]{}/%'].map((it) => it.charCodeAt(0)))
const isRegular = (byte: number | undefined) =>
  byte !== undefined && !space.has(byte) && !delimiters.has(byte)
export const isSpace = (byte: number | undefined) => byte !== undefined && space.has(byte)

/** Reads values one after another from a place in a file (ISO 32000-2, 7.2). Strict: what is odd is thrown. */
export class Reader {
  readonly bytes: Uint8Array
  at: number
  private depth = 0

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes
    this.at = at
  }

  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.at]
      if (isSpace(byte)) this.at++
      else if (byte === 0x25) {
        while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13)
          this.at++
      } else return
    }
  }

  /** Whether the word stands here; if so it is passed over. */
  takes(word: string): boolean {
    for (let i = 0; i < word.length; i++) if (this.bytes[this.at + i] !== word.charCodeAt(i)) return false
    const isWord = isRegular(word.charCodeAt(word.length - 1))
    if (isWord && isRegular(this.bytes[this.at + word.length])) return false
    this.at += word.length
    return true
  }

  expect(word: string): void {
    this.skipSpace()
    if (!this.takes(word)) throw new Malformed(`${word} expected at ${this.at}`)
  }

  /** A whole number that is not negative. */
  count(): number {
    this.skipSpace()
    let value = 0
    const start = this.at
    for (let byte = this.bytes[this.at]; byte !== undefined && byte >= 48 && byte <= 57; ) {
      value = value * 10 + byte - 48
      byte = this.bytes[++this.at]
    }
    if (this.at === start || this.at - start > 12) throw new Malformed(`number expected at ${start}`)
    return value
  }

  value(): Value {
    this.skipSpace()
    if (++this.depth > deepest) throw new Malformed('values lie too deep in one another')
    try {
      return this.one()
    } finally {
      this.depth--
    }
  }

  private one(): Value {
    const { bytes } = this
    const byte = bytes[this.at]
    switch (byte) {
      case 0x2f:
        return this.name()
      case 0x28:
        return this.literal()
      case 0x5b: {
        this.at++
        const items: Value[] = []
        for (;;) {
          this.skipSpace()
          if (this.takes(']')) return items
          items.push(this.value())
        }
      }
      case 0x3c:
        return bytes[this.at + 1] === 0x3c ? this.dict() : this.hex()
      case undefined:
        throw new Malformed('the file ends in the middle of a value')
    }
    if (this.takes('true')) return true
    if (this.takes('false')) return false
    if (this.takes('null')) return null
    return this.numberOrRef()
  }

  private numberOrRef(): Value {
    const start = this.at
    while (isRegular(this.bytes[this.at])) this.at++
    const word = Buffer.from(this.bytes.subarray(start, this.at)).toString('latin1')
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw new Malformed(`unknown word at ${start}`)
    const value = Number(word)
    if (!/^\d+$/.test(word)) return value
    // `12 0 R`: look ahead, and come back when it is none.
    const after = this.at
    this.skipSpace()
    const second = this.at
    while (this.bytes[this.at]! >= 48 && this.bytes[this.at]! <= 57) this.at++
    if (this.at > second && this.at - second <= 5) {
      const generation = Number(Buffer.from(this.bytes.subarray(second, this.at)).toString('latin1'))
      this.skipSpace()
      if (this.takes('R')) return new Ref(value, generation)
    }
    this.at = after
    return value
  }

  private name(): Name {
    let text = ''
    this.at++
    for (let byte = this.bytes[this.at]; isRegular(byte); byte = this.bytes[++this.at]) {
      if (byte === 0x23) {
        const code = Number.parseInt(
          Buffer.from(this.bytes.subarray(this.at + 1, this.at + 3)).toString('latin1'),
          16,
        )
        if (Number.isNaN(code)) throw new Malformed(`odd name at ${this.at}`)
        text += String.fromCharCode(code)
        this.at += 2
      } else text += String.fromCharCode(byte!)
    }
    return new Name(text)
  }

  private hex(): Text {
    const start = this.at++
    const end = this.bytes.indexOf(0x3e, this.at)
    if (end < 0) throw new Malformed(`string without end at ${start}`)
    const digits = Buffer.from(this.bytes.subarray(this.at, end)).toString('latin1').replace(/\s/g, '')
    if (/[^0-9a-fA-F]/.test(digits)) throw new Malformed(`odd string at ${start}`)
    this.at = end + 1
    const bytes = Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex')
    return new Text(bytes, { start, end: this.at, isHex: true })
  }

  private literal(): Text {
    const start = this.at++
    const out: number[] = []
    for (let open = 1; ; ) {
      const byte = this.bytes[this.at++]
      if (byte === undefined) throw new Malformed(`string without end at ${start}`)
      if (byte === 0x5c) {
        this.escape(out)
        continue
      }
      if (byte === 0x28) open++
      if (byte === 0x29 && --open === 0) break
      out.push(byte)
    }
    return new Text(Uint8Array.from(out), { start, end: this.at, isHex: false })
  }

  private escape(out: number[]): void {
    const byte = this.bytes[this.at++]
    const plain: Record<number, number> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 }
    if (byte === undefined) throw new Malformed('string without end')
    if (byte === 13) {
      if (this.bytes[this.at] === 10) this.at++
    } else if (byte >= 48 && byte <= 55) {
      let code = byte - 48
      for (let i = 0; i < 2 && this.bytes[this.at]! >= 48 && this.bytes[this.at]! <= 55; i++)
        code = code * 8 + this.bytes[this.at++]! - 48
      out.push(code & 255)
    } else if (byte !== 10) out.push(plain[byte] ?? byte)
  }

  private dict(): Dict {
    this.at += 2
    const dict = new Dict()
    for (;;) {
      this.skipSpace()
      if (this.takes('>>')) return dict
      if (this.bytes[this.at] !== 0x2f) throw new Malformed(`name expected at ${this.at}`)
      const { name } = this.name()
      if (dict.has(name)) dict.hasTwins = true
      dict.set(name, this.value())
    }
  }
}
