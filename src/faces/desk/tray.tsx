import { Icon, Notice } from '#design'
import type { InboxScan } from '#modules/documents'
import { may } from '#platform/ledger'
import { formatDate, formatTime, type Language } from '#platform/text'
import type { Visit } from './door.tsx'
import type { DeskParts } from './parts.ts'
import { Post } from './post.tsx'
import { factWords } from './text-page.tsx'
import { trayTexts } from './tray-texts.ts'

/** What the scanner of this officer's counter brought; of the whole ward for those who have no counter. */
export interface TrayView {
  place: string
  /** From here on the page listens. */
  seq: number
  counter: number | undefined
  scans: InboxScan[]
  waiting: { files: number; since: Temporal.Instant | undefined }
  /** Whether this officer may put them aside. */
  mayDrop: boolean
}

export async function readTray({ documents, reception }: DeskParts, visit: Visit): Promise<TrayView> {
  const { context, place } = visit
  const works = may(context, 'queue.work', place.code)
  const counter = works ? await reception.findDesk(context, place.code) : undefined
  const mayDrop = may(context, 'dossier.receive', place.code)
  return {
    place: place.slug,
    counter,
    mayDrop,
    ...(await documents.inbox.show(context, place.code, counter)),
  }
}

interface TrayProps {
  view: TrayView
  language: Language
  /** Papers they can be put to. */
  papers: { id: string; name: string }[]
  /** The dossier they join; without one they travel with the form around them. */
  dossier?: { id: string; version: number } | undefined
  /** As chosen before, on a page that came back. */
  chosen?: Record<string, string> | undefined
  /** Where the page asks for itself when something comes in. */
  address: string
}

/** New scans, each with the paper it is to go to. It keeps itself up to date where there is a script. */
export function Tray({ view, language, papers, dossier, chosen, address }: TrayProps) {
  const text = trayTexts(language)
  const { scans, waiting } = view
  const taken = scans.filter(({ rejected }) => !rejected).length
  return (
    <div
      id="tray"
      class="tray"
      data-live
      data-tray={view.place}
      data-seq={view.seq}
      data-address={address}
      aria-live="polite"
    >
      {waiting.files > 0 && waiting.since && (
        <p class="small warning-words">
          <Icon name="clock" /> {text.waiting(waiting.files, formatTime(waiting.since))}
        </p>
      )}
      {scans.length > 0 && (
        <section class="panel stack-tight" aria-labelledby="tray-title">
          <h2 id="tray-title">{taken > 0 ? text.count(taken) : text.title}</h2>
          <ul class="plain tray-scans">
            {scans.map((scan) => (
              <li key={scan.id}>
                <ScanPicture scan={scan} language={language} />
                <div class="stack-tight">
                  <ScanWords scan={scan} language={language} withCounter={view.counter === undefined} />
                  {!dossier && <Facts scan={scan} language={language} />}
                  {!scan.rejected && papers.length > 0 && (
                    <PutTo {...{ scan, language, papers, dossier }} value={chosen?.[`scan-to-${scan.id}`]} />
                  )}
                </div>
              </li>
            ))}
          </ul>
          <p class="small">
            <a href="/desk/scans" data-new-tab>
              {text.all}
            </a>
          </p>
        </section>
      )}
    </div>
  )
}

/** Found by the machine: a press fills the field, if the officer wants it. Without a script they are read. */
function Facts({ scan, language }: { scan: InboxScan; language: Language }) {
  const field = { 'id-number': 'idNumber', name: 'fullName', date: 'birthDate' }
  if (scan.facts.length === 0) return null
  return (
    <ul class="plain facts">
      {scan.facts.map(({ kind, value }) => (
        <li key={`${kind} ${value}`} data-fill={field[kind]} data-value={value}>
          {factWords(kind, language)}:{' '}
          <bdi>{kind === 'date' ? formatDate(Temporal.PlainDate.from(value)) : value}</bdi>
        </li>
      ))}
    </ul>
  )
}

type PutProps = Pick<TrayProps, 'language' | 'papers' | 'dossier'> & {
  scan: InboxScan
  value: string | undefined
}

function PutTo({ scan, language, papers, dossier, value }: PutProps) {
  const text = trayTexts(language)
  const name = dossier ? 'component' : `scan-to-${scan.id}`
  const select = (
    <select class="input select" name={name} aria-label={text.for(scan.name)} id={`scan-to-${scan.id}`}>
      {!dossier && <option value="">{text.notYet}</option>}
      {papers.map(({ id, name }) => (
        <option key={id} value={id} selected={id === value}>
          {name}
        </option>
      ))}
    </select>
  )
  if (!dossier) return select
  return (
    <Post
      action={`/desk/dossiers/${dossier.id}/papers`}
      fields={{ scan: scan.id, version: String(dossier.version) }}
      class="tray-put"
    >
      {select}
      <button class="button button-small" type="submit" name="do" value="scan" data-key="s">
        {text.put}
      </button>
    </Post>
  )
}

export function ScanPicture({ scan, language }: { scan: InboxScan; language: Language }) {
  const isDrawn = scan.look && scan.look.drawn > 0
  if (!isDrawn) {
    return (
      <span
        class="file-picture file-card"
        aria-hidden="true"
        data-scan-waits={!scan.rejected && scan.look?.pictures !== 'impossible'}
      >
        <Icon name={scan.rejected ? 'warning' : scan.scan === 'pending' ? 'clock' : 'paper'} />
      </span>
    )
  }
  const path = `/desk/scans/${scan.id}`
  return (
    <a
      class="file-picture"
      href={`${path}/preview/1`}
      data-new-tab
      aria-label={trayTexts(language).open(scan.name)}
    >
      <img src={`${path}/thumbnail/1`} alt="" loading="lazy" />
    </a>
  )
}

export function ScanWords({
  scan,
  language,
  withCounter,
}: {
  scan: InboxScan
  language: Language
  withCounter: boolean
}) {
  const text = trayTexts(language)
  const state =
    scan.scan === 'pending' ? text.pending : scan.scan !== 'clean' && scan.scan ? text.bad : undefined
  return (
    <p>
      <bdi class="file-name">{scan.name}</bdi>
      <span class="under soft">
        {formatTime(scan.arrivedAt)}
        {withCounter && ` · ${text.counter(scan.counter)}`}
        {scan.look?.pages && scan.look.pages > 1 ? ` · ${text.pages(scan.look.pages)}` : ''}
        {state && ` · ${state}`}
      </span>
      {scan.rejected && (
        <span class="under file-bad">
          <Icon name="warning" /> {text.rejected}: {scan.rejected[language]}
        </span>
      )}
    </p>
  )
}

/** All of them on a page, where they are also put aside. */
export function TrayList({ view, language }: { view: TrayView; language: Language }) {
  const text = trayTexts(language)
  return (
    <div class="stack narrow">
      <h1>{text.all}</h1>
      <p class="soft">{text.about}</p>
      {view.waiting.files > 0 && view.waiting.since && (
        <Notice language={language} tone="warning">
          {text.waiting(view.waiting.files, formatTime(view.waiting.since))}
        </Notice>
      )}
      {view.scans.length === 0 && <p>{text.none}</p>}
      <ul class="plain tray-scans">
        {view.scans.map((scan) => (
          <li key={scan.id}>
            <ScanPicture scan={scan} language={language} />
            <div class="stack-tight">
              <ScanWords scan={scan} language={language} withCounter={view.counter === undefined} />
              {view.mayDrop && (
                <Post action={`/desk/scans/${scan.id}/drop`}>
                  <button class="button button-quiet button-small" type="submit">
                    {scan.rejected ? text.seen : text.drop}
                    <span class="visually-hidden"> {scan.name}</span>
                  </button>
                </Post>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
