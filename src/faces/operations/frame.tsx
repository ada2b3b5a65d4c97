import type { FastifyRequest } from 'fastify'
import type { ComponentChildren } from 'preact'
import { Button, demoWords, LineEnded, LinkButton, LiveAge, Page } from '#design'
import { sha256 } from '#platform/crypto'
import type { Context } from '#platform/ledger'
import { formatDateTime, formatTime, languages } from '#platform/text'
import type { OperationsHouse } from './house.ts'
import { type RoomPage, roomNavigation } from './navigation.ts'
import { onlyPlace } from './reader.ts'
import { roomTexts } from './room-texts.ts'
import { indexTexts } from './service-index/texts.ts'
import { texts } from './texts.ts'
import { inLanguage } from './view.ts'
import { nextOnWall, readWall } from './wall.ts'

/** Figures older than this are marked. The hub tells of every place each five seconds, whether or not it has grown. */
const staleAfterSeconds = 30

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
  /** When figures were counted that do not move by themselves. */
  countedAt?: Temporal.Instant | undefined
  current?: RoomPage | undefined
  /** The one place it is about; its changes alone are followed. */
  place?: string | undefined
  /** Loads the page anew after so many seconds: something is not ready yet. */
  refreshSeconds?: number | undefined
  children: ComponentChildren
}

/** Every page of the operations centre: header, heading, age of the figures. */
export function Frame(props: FrameProps) {
  const { house, request, title, heading, lead, at, countedAt, current, place, children } = props
  const { places, assets, config } = house
  const { language, context } = request
  const text = texts(language)
  const words = roomTexts(language)
  const wall = readWall(request.query)
  const office = places.fullName(onlyPlace(context, places) ?? places.city, language)
  const next = wall && nextOnWall(request.url, wall)
  return (
    <Page
      face="operations"
      language={language}
      title={title}
      stylesheet={assets.url('operations.css')}
      scripts={at && [{ src: assets.url('operations.js') }]}
      refreshSeconds={wall ? (wall.turn ?? 15) : props.refreshSeconds}
      refreshTo={next}
      faceTitle={text.face}
      place={office}
      home="/operations"
      languages={
        wall ? undefined : languages.map((it) => ({ language: it, href: inLanguage(request.url, it) }))
      }
      navigation={wall ? undefined : roomNavigation({ request, places, current })}
      person={
        wall ? undefined : { name: context.name, detail: office, signOut: { action: '/desk/sign-out' } }
      }
      demo={demoWords(config, language)}
    >
      {at && <LineEnded language={language} home="/operations" />}
      <div
        class={wall ? 'wall stack' : 'stack'}
        data-scope={scopeMark(context)}
        data-follow={`/api/v1/figures/stream${place ? `?place=${place}` : ''}`}
        data-narrowed={words.narrowed}
        data-narrowed-next={words.narrowedNext}
        data-gone={words.gone}
        data-turn={next && wall.turn}
        data-next={next}
        data-held={wall && words.held}
      >
        <div class="heading">
          <div class="heading-words">
            <h1 data-live="heading">{heading ?? title}</h1>
            {lead && <p class="soft">{lead}</p>}
          </div>
          {countedAt && <p class="soft">{indexTexts(language).countedAt(formatDateTime(countedAt))}</p>}
          {at && (
            <div class="heading-live">
              <LiveAge language={language} at={at} staleAfterSeconds={staleAfterSeconds} />
              {wall && (
                <strong class="wall-clock" dir="ltr">
                  {formatTime(at)}
                </strong>
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
          )}
        </div>
        {at && <p class="print-only small">{words.printed(formatDateTime(at))}</p>}
        {at && <p class="lost" role="status" data-lost={text.lost} />}
        {children}
      </div>
    </Page>
  )
}

/** Says whether two pages were made for the same reach, without saying which. */
function scopeMark(context: Context): string {
  const reach = (permission: string) => {
    const places = context.grants.get(permission) ?? []
    return places === '*' ? places : [...places].sort().join(',')
  }
  return sha256(`${reach('insight.read')} ${reach('queue.read')} ${reach('equipment.read')}`)
    .toString('base64url')
    .slice(0, 8)
}
