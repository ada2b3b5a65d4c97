import type { FastifyRequest } from 'fastify'
import type { ComponentChildren } from 'preact'
import { Button, LinkButton, LiveAge, Page } from '#design'
import { formatDateTime, languages } from '#platform/text'
import type { OperationsHouse } from './house.ts'
import { onlyPlace } from './reader.ts'
import { reportsTexts } from './reports-texts.ts'
import { indexTexts } from './service-index-texts.ts'
import { texts } from './texts.ts'
import { inLanguage } from './view.ts'

/** Figures older than this are marked; the script looks for new ones every 5 s. */
const staleAfterSeconds = 15

export interface FrameProps {
  house: OperationsHouse
  request: FastifyRequest
  title: string
  /** The heading; the title when not given. */
  heading?: ComponentChildren
  /** One line under the heading. */
  lead?: ComponentChildren
  /** When the figures were read. */
  at: Temporal.Instant
  current?: 'today' | 'index' | 'reports' | undefined
  wall?: boolean | undefined
  /** Counted once, when it was asked for: it does not move by itself. */
  still?: boolean | undefined
  children: ComponentChildren
}

/** Every page of the operations centre: header, heading, age of the figures. */
export function Frame({
  house,
  request,
  title,
  heading,
  lead,
  at,
  current,
  wall,
  still,
  children,
}: FrameProps) {
  const { places, assets, config } = house
  const { language, context } = request
  const text = texts(language)
  const place = places.fullName(onlyPlace(context, places) ?? places.city, language)
  return (
    <Page
      face="operations"
      language={language}
      title={title}
      stylesheet={assets.url('operations.css')}
      scripts={still ? [] : [{ src: assets.url('operations.js') }]}
      refreshSeconds={wall ? 15 : undefined}
      faceTitle={text.face}
      place={place}
      home="/operations"
      languages={
        wall ? undefined : languages.map((it) => ({ language: it, href: inLanguage(request.url, it) }))
      }
      navigation={
        wall
          ? undefined
          : [
              { href: '/operations', label: text.today, icon: 'chart', current: current === 'today' },
              {
                href: '/operations/index',
                label: indexTexts(language).nav,
                icon: 'star',
                current: current === 'index',
              },
              {
                href: '/operations/reports',
                label: reportsTexts(language).nav,
                icon: 'paper',
                current: current === 'reports',
              },
              { href: '/operations?wall=1', label: text.wallScreen, icon: 'map' },
              { href: '/desk', label: text.desk, icon: 'person' },
            ]
      }
      person={wall ? undefined : { name: context.name, detail: place, signOut: { action: '/desk/sign-out' } }}
      demo={config.mode === 'demo'}
    >
      <div class={wall ? 'wall stack' : 'stack'}>
        <div class="heading">
          <div class="heading-words">
            <h1>{heading ?? title}</h1>
            {lead && <p class="soft">{lead}</p>}
          </div>
          <div class="heading-live">
            {still ? (
              <p class="soft">{indexTexts(language).countedAt(formatDateTime(at))}</p>
            ) : (
              <LiveAge language={language} at={at} staleAfterSeconds={staleAfterSeconds} />
            )}
            {!wall && (
              <>
                <LinkButton href={request.url} kind="quiet" size="small">
                  {text.refresh}
                </LinkButton>
                {/* Shown by the script: without it nothing moves by itself. */}
                <span class="pause" hidden>
                  <Button
                    type="button"
                    kind="quiet"
                    size="small"
                    attributes={{ 'data-pause': text.pause, 'data-resume': text.resume }}
                  >
                    {text.pause}
                  </Button>
                </span>
              </>
            )}
          </div>
        </div>
        <p class="lost" role="status" data-lost={text.lost} />
        {children}
      </div>
    </Page>
  )
}
