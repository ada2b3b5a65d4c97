import { describe, expect, test } from 'vitest'
import { inParts } from '#modules/speech'
import { readable } from './readable.ts'

describe('what a page says', () => {
  test.each([
    ['<h1>Hello</h1><p>Touch one.</p>', ['Hello', 'Touch one.']],
    // A button and the quieter line under it are one sentence with a breath between.
    [
      '<ul><li><a href="/a?b=1&amp;c=2"><span>Collect<span>With a slip</span></span></a></li></ul>',
      ['Collect. With a slip'],
    ],
    ['<p>Fees: <b>8.000</b> đồng</p>', ['Fees: 8.000 đồng']],
    ['<p>a &lt; b &amp; c</p>', ['a < b & c']],
    ['<p hidden>no</p><p>yes</p>', ['yes']],
    ['<div aria-hidden="true"><p>no</p><br/><p>no</p></div><p>yes</p>', ['yes']],
    ['<section class="receipt print-only"><p>no</p></section>loose', ['loose']],
    ['<svg><path d="M0 0"/><title>no</title></svg><noscript><p>no</p></noscript><p>yes</p>', ['yes']],
    ['<p title="a > b">yes</p>', ['yes']],
    ['<p></p><p> – </p>', []],
    [
      '<input type="checkbox" checked/><label for="a">Paper<span>original</span></label>',
      ['Paper. original'],
    ],
    ['<button disabled>One</button> <button>Two</button>', ['One', 'Two']],
  ])('%s', (html, said) => {
    expect(readable(html)).toEqual(said)
  })
})

describe('a long sentence', () => {
  const words = 'Một câu ngắn. Rồi một câu nữa, dài hơn một chút; và hết. '
  test.each([10, 25, 60, 200])('in parts of at most %i signs says the same', (longest) => {
    const sentence = words.repeat(5).trim()
    const parts = inParts(sentence, longest)
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(longest)
    expect(parts.join(' ').replaceAll(' ', '')).toBe(sentence.replaceAll(' ', ''))
  })
  test('ends where its sentences end', () => {
    expect(inParts('Một câu ngắn. Rồi một câu nữa.', 20)).toEqual(['Một câu ngắn.', 'Rồi một câu nữa.'])
  })
  test('without a space is cut', () => {
    expect(inParts('abcdef', 4)).toEqual(['abcd', 'ef'])
  })
})
