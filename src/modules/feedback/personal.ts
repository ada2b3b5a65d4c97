import { fold } from '#platform/text'

/** What of a person stands in a text that everybody is to read. */
export type Personal = 'number' | 'address' | 'name'

/** Nine digits and more in a row, or a telephone number as people write it; a sum of money has neither form. */
const number = /\d{9}|(?:\+84|\b0)(?:[ .-]?\d){8,10}(?!\d)/
const address = /[^\s@]+@[^\s@]+\.[^\s@]+/

/**
 * What would name a person, if anything: a number, an e-mail address, the sender's name. A help for whoever publishes:
 * that no other name stands there they have to see themselves. Pure.
 */
export function personalIn(text: string, sender: string): Personal | undefined {
  if (number.test(text)) return 'number'
  if (address.test(text)) return 'address'
  const name = fold(sender)
  // One word alone is a word of the language, too.
  return name.includes(' ') && ` ${fold(text)} `.includes(` ${name} `) ? 'name' : undefined
}
