import type { FastifyRequest } from 'fastify'
import type { ComponentChildren } from 'preact'
import { Button, demoWords, LinkButton, LiveAge, Page } from '#design'
import { may } from '#platform/ledger'
import { languages } from '#platform/text'
import type { OperationsHouse } from './house.ts'
import { onlyPlace } from './reader.ts'
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
  /** When the figures were read; undefined: they are of days gone by and do not move. */
  at?: Temporal.Instant | undefined
  current?: 'today' | undefined
  wall?: boolean | undefined
  /** Loads the page anew after so many seconds: something is not ready yet. */
  refreshSeconds?: number | undefined
  children: ComponentChildren
}

/** Every page of the operations centre: header, heading, age of the figures. */
export function Frame(props: FrameProps) {
  const { house, request, title, heading, lead, at, current, wall, children } = props
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
      scripts={at && [{ src: assets.url('operations.js') }]}
      refreshSeconds={wall ? 15 : props.refreshSeconds}
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
              { href: '/operations?wall=1', label: text.wallScreen, icon: 'map' },
              ...(may(context, 'procedure.edit', places.city.code)
                ? [{ href: '/operations/evidence', label: text.evidence, icon: 'list' as const }]
                : []),
              { href: '/desk', label: text.desk, icon: 'person' },
            ]
      }
      person={wall ? undefined : { name: context.name, detail: place, signOut: { action: '/desk/sign-out' } }}
      demo={demoWords(config, language)}
    >
      <div class={wall ? 'wall stack' : 'stack'}>
        <div class="heading">
          <div class="heading-words">
            <h1>{heading ?? title}</h1>
            {lead && <p class="soft">{lead}</p>}
          </div>
          {at && (
            <div class="heading-live">
              <LiveAge language={language} at={at} staleAfterSeconds={staleAfterSeconds} />
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
          )}
        </div>
        {at && <p class="lost" role="status" data-lost={text.lost} />}
        {children}
      </div>
    </Page>
  )
}
