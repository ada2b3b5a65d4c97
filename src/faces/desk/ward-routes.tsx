import type { FastifyRequest } from 'fastify'
import { EmptyState, SearchBox } from '#design'
import type { Place } from '#modules/places'
import { sendPage } from '#platform/http'
import { enter } from './door.tsx'
import { Frame, type Shell, seesCity } from './frame.tsx'
import { frameTexts } from './frame-texts.ts'
import type { DeskParts } from './parts.ts'
import { accountOf } from './session.ts'

/** Which ward a city operator looks at: kept in a cookie of their browser. */
export function wardRoutes(parts: DeskParts): void {
  const { server, places } = parts
  server.get('/desk/ward', { schema: { hide: true } }, async (request: FastifyRequest, reply) => {
    const account = await accountOf(parts, request)
    if (!account) return reply.redirect(`/desk/sign-in?next=${encodeURIComponent(request.url)}`, 303)
    if (!seesCity(request.context)) return reply.redirect('/desk', 303)
    const { q = '', ward, next = '' } = request.query as Record<string, string | undefined>
    const chosen = ward ? places.find(ward) : undefined
    if (chosen && chosen.kind !== 'city') {
      const secure = request.protocol === 'https'
      reply.setCookie('desk-ward', chosen.slug, { path: '/desk', httpOnly: true, sameSite: 'lax', secure })
      return reply.redirect(/^\/desk(?:[/?]|$)/.test(next) ? next : '/desk', 303)
    }
    const { shell } = await enter(parts, request, reply, account, places.city)
    const wards = q ? places.search(q) : places.wards
    return sendPage(
      reply,
      <WardPage
        shell={shell}
        q={q}
        next={next}
        wards={wards}
        nameOf={(it) => places.fullName(it, request.language)}
      />,
    )
  })
}

function WardPage(props: {
  shell: Shell
  q: string
  next: string
  wards: Place[]
  nameOf: (ward: Place) => string
}) {
  const { shell, q, next, wards, nameOf } = props
  const text = frameTexts(shell.language)
  const hrefOf = (ward: Place) =>
    `/desk/ward?${new URLSearchParams({ ward: ward.slug, ...(next ? { next } : {}) })}`
  return (
    <Frame shell={shell} title={text.chooseWard} section="ward">
      <div class="stack">
        <h1>{text.chooseWard}</h1>
        <p>{text.chooseWardWhy}</p>
        <SearchBox
          language={shell.language}
          action="/desk/ward"
          label={text.findWard}
          value={q}
          kept={next ? { next } : undefined}
          autoFocus
        />
        {wards.length === 0 && <EmptyState title={text.noWard} icon="place" />}
        <ul class="plain wards">
          {wards.map((ward) => (
            <li key={ward.code}>
              <a href={hrefOf(ward)}>{nameOf(ward)}</a>
              <span class="under soft">{ward.formerDistrict && text.formerly(ward.formerDistrict)}</span>
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  )
}
