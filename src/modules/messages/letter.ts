import type { Language } from '#platform/text'
import { letterTexts } from './letter-texts.ts'

/** What a letter says. Plain text everywhere: what it is sent as makes its own form of it. */
export interface Letter {
  /** One line. */
  subject: string
  /** Why it comes: the first thing that is read. */
  lead: string
  facts: { term: string; detail: string }[]
  /** Further paragraphs. */
  lines?: string[]
  list?: { title: string; items: string[] } | undefined
  link?: { label: string; href: string } | undefined
  file?: { name: string; type: string; content: string } | undefined
}

/** What every letter ends with: why it came, and the address that stops further ones. */
export interface Envelope {
  language: Language
  stopLink: string
}

/** The letter as plain text (RFC 3676 lines are left to the mail program). */
export function letterText(letter: Letter, { language, stopLink }: Envelope): string {
  const text = letterTexts(language)
  const parts = [
    letter.lead,
    letter.facts.map(({ term, detail }) => `${term}: ${detail}`).join('\n'),
    ...(letter.lines ?? []),
    letter.list && [`${letter.list.title}:`, ...letter.list.items.map((item) => `- ${item}`)].join('\n'),
    letter.link && `${letter.link.label}:\n${letter.link.href}`,
    `-- \n${text.why}\n${text.stop}:\n${stopLink}`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/**
 * The same as a page: one column, no picture, no script, nothing that has to be fetched, so that an old phone shows it
 * and nobody is told that it was opened. Mail programs know no style sheets, so the style is in the tags.
 */
export function letterHtml(letter: Letter, { language, stopLink }: Envelope): string {
  const text = letterTexts(language)
  const start = language === 'ar' ? 'right' : 'left'
  const cell = `padding:6px 0;vertical-align:top;text-align:${start}`
  const facts = letter.facts
    .map(
      ({ term, detail }) =>
        `<tr><th scope="row" style="${cell};padding-inline-end:16px;white-space:nowrap;font-weight:normal;color:#4a5560">${escaped(term)}</th>` +
        `<td style="${cell};font-weight:bold"><bdi>${escaped(detail)}</bdi></td></tr>`,
    )
    .join('')
  const lines = (letter.lines ?? []).map((line) => `<p style="margin:0 0 16px">${escaped(line)}</p>`).join('')
  const list = letter.list
    ? `<p style="margin:0 0 4px"><b>${escaped(letter.list.title)}</b></p><ul style="margin:0 0 16px;padding-inline-start:22px">${letter.list.items
        .map((item) => `<li style="margin:0 0 4px">${escaped(item)}</li>`)
        .join('')}</ul>`
    : ''
  const link = letter.link
    ? `<p style="margin:24px 0"><a href="${escaped(letter.link.href)}" style="display:inline-block;padding:12px 20px;background:#0d4f47;color:#ffffff;text-decoration:none;border-radius:6px;font-weight:bold">${escaped(letter.link.label)}</a></p>`
    : ''
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(letter.subject)}</title></head>
<body style="margin:0;padding:16px;background:#ffffff;color:#1b1f23;font:17px/1.5 Arial,sans-serif">
<div role="main" style="max-width:560px;margin:0 auto;text-align:${start}">
<h1 style="margin:0 0 16px;font-size:19px;line-height:1.4">${escaped(letter.lead)}</h1>
<table role="presentation" style="border-collapse:collapse;margin:0 0 16px;width:100%;border-top:1px solid #d0d7de;border-bottom:1px solid #d0d7de">${facts}</table>
${lines}${list}${link}
<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d0d7de;font-size:14px;color:#4a5560">${escaped(text.why)}<br><a href="${escaped(stopLink)}" style="color:#0d4f47">${escaped(text.stop)}</a></p>
</div>
</body>
</html>
`
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign]!)
