import { renderToString } from 'preact-render-to-string'
import { Mark } from '#design'
import { onGet } from './ask.ts'
import { shellOf } from './frame.tsx'
import { HelpPage } from './help-page.tsx'
import type { KeptPages } from './kept-pages.ts'
import type { CitizenParts } from './parts.ts'

/** Help, and the small files that browsers and search engines ask for by name. */
export function oddFiles(parts: CitizenParts, kept: KeptPages): void {
  const { server } = parts
  const icon = renderToString(<Mark />).replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
  const manifest = JSON.stringify({
    name: 'Một Cửa – thủ tục hành chính',
    short_name: 'Một Cửa',
    lang: 'vi',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fbf7ee',
    theme_color: '#0d4f47',
    icons: [{ src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' }],
  })
  // Pages that belong to one person are no business of search engines; neither are those that only lead to them.
  const personal = [
    '/ticket/',
    '/drafts/',
    '/my',
    '/file/',
    '/api/',
    '/kiosk',
    '/board',
    '/desk',
    '/operations',
  ]
  const robots = [
    'User-agent: *',
    ...personal.flatMap((path) => [path, `/en${path}`, `/ar${path}`]).map((path) => `Disallow: ${path}`),
    '',
  ].join('\n')

  onGet(server, '/help', (ask) =>
    kept.send(ask.request, ask.reply, `${ask.language} help`, () => (
      <HelpPage shell={shellOf(parts, { language: ask.language, path: '/help' })} />
    )),
  )
  const files: [string, string, string][] = [
    ['/favicon.svg', 'image/svg+xml', icon],
    ['/manifest.webmanifest', 'application/manifest+json', manifest],
    ['/robots.txt', 'text/plain; charset=utf-8', robots],
  ]
  for (const [path, type, content] of files) {
    server.get(path, { schema: { hide: true } }, (_request, reply) =>
      reply.type(type).header('cache-control', 'public, max-age=86400').send(content),
    )
  }
}
