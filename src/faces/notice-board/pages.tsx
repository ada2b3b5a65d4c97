import { DefinitionList, LinkButton, NoticePoster, QrCode } from '#design'
import type { NoticeVersion } from '#modules/notices'
import { type Component, type Procedure, type ProcedureVersion, whoMayAsk } from '#modules/procedures'
import { formatDate, formatMoney, type Language, type Text } from '#platform/text'
import { address, Screen, type View } from './screen.tsx'
import { texts } from './texts.ts'

export interface Field {
  name: Text
  slug: string
  procedures: Procedure[]
}

export interface HomePageProps {
  view: View
  notices: { notice: NoticeVersion; whose: string }[]
  asked: Procedure[]
  fields: Field[]
  count: number
}

/** The first screen: search, what is asked often, notices, all fields. */
export function HomePage({ view, notices, asked, fields, count }: HomePageProps) {
  const { language } = view
  const text = texts(language)
  return (
    <Screen view={view} title={text.title} path="">
      <div class="stack">
        <div class="stack-tight">
          <h1>{text.title}</h1>
          <p>{text.lead(count)}</p>
        </div>
        <div class="ways">
          <LinkButton href={address(view, '/find')} size="huge" icon="search">
            {text.search}
          </LinkButton>
          <LinkButton href={address(view, '/all')} size="huge" kind="quiet" icon="list">
            {text.all}
          </LinkButton>
        </div>
        {notices.length > 0 && (
          <section class="stack-tight" aria-labelledby="notices">
            <h2 id="notices">{text.notices}</h2>
            {notices.map(({ notice, whose }) => (
              <NoticePoster
                key={notice.id}
                title={notice.title[language]}
                text={notice.body[language]}
                source={notice.until ? `${whose} · ${formatDate(notice.until)}` : whose}
              />
            ))}
          </section>
        )}
        <section class="stack-tight" aria-labelledby="asked">
          <h2 id="asked">{text.asked}</h2>
          <Tiles tiles={asked.map((it) => ({ href: guideAddress(view, it), words: it.plain[language] }))} />
        </section>
        <section class="stack-tight" aria-labelledby="fields">
          <h2 id="fields">{text.fields}</h2>
          <Tiles tiles={fields.map((field) => fieldTile(view, field))} />
        </section>
      </div>
    </Screen>
  )
}

export interface FindPageProps {
  view: View
  words: string
  /** The field chosen, or nothing. */
  field: Field | undefined
  found: Procedure[]
  fields: Field[]
}

/** Searching by words with a keyboard drawn by the script, or one field's procedures. */
export function FindPage({ view, words, field, found, fields }: FindPageProps) {
  const { language } = view
  const text = texts(language)
  const isAsked = words !== '' || field !== undefined
  const heading = field
    ? field.name[language]
    : words === ''
      ? text.fields
      : found.length > 0
        ? text.found(found.length)
        : text.foundNone
  return (
    <Screen
      view={view}
      title={text.search}
      path="/find"
      query={{ q: words, field: field?.slug }}
      back={isAsked ? address(view, '/find') : address(view)}
    >
      <div class="stack find">
        <h1>{text.search}</h1>
        <search>
          <form
            method="get"
            action={address({ ...view, contrast: false }, '/find')}
            id="search"
            class="stack-tight"
          >
            <label class="field-label" for="q">
              {text.search}
            </label>
            <div class="search-row">
              <input
                class="input"
                id="q"
                type="search"
                name="q"
                value={words}
                autocomplete="off"
                maxlength={100}
              />
              {view.contrast && <input type="hidden" name="contrast" value="high" />}
              <button class="button" type="submit">
                {text.find}
              </button>
            </div>
          </form>
          <fieldset
            class="keyboard"
            id="keyboard"
            aria-label={text.keyboard}
            hidden
            dir="ltr"
            data-language={language}
            data-space={text.space}
            data-erase={text.erase}
            data-other={text.otherLetters}
          />
        </search>
        <section id="results" class="stack-tight" aria-live="polite" aria-labelledby="results-heading">
          <h2 id="results-heading">{heading}</h2>
          {words !== '' && found.length === 0 && <p>{text.foundNoneMore}</p>}
          <Tiles
            tiles={
              isAsked
                ? found.map((it) => ({ href: guideAddress(view, it), words: it.plain[language] }))
                : fields.map((it) => fieldTile(view, it))
            }
          />
        </section>
      </div>
    </Screen>
  )
}

/** Every procedure that is received here: the posting duty, as one page that needs nothing but a browser. */
export function AllPage({ view, fields, count }: { view: View; fields: Field[]; count: number }) {
  const { language } = view
  const text = texts(language)
  return (
    <Screen view={view} title={text.allTitle(count)} path="/all" back={address(view)}>
      <div class="stack">
        <h1>{text.allTitle(count)}</h1>
        <p>{text.allLead}</p>
        <nav aria-label={text.fields}>
          <ul class="plain jumps">
            {fields.map(({ name, slug }) => (
              <li key={slug}>
                <a href={`#${slug}`}>{name[language]}</a>
              </li>
            ))}
          </ul>
        </nav>
        {fields.map(({ name, slug, procedures }) => (
          <section key={slug} class="stack-tight" aria-labelledby={slug}>
            <h2 id={slug}>{name[language]}</h2>
            <ul class="plain listing">
              {procedures.map((it) => (
                <li key={it.code}>
                  <a href={guideAddress(view, it)}>{it.versions.at(-1)!.name[language]}</a>{' '}
                  <span class="soft code">{it.code}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Screen>
  )
}

export interface GuidePageProps {
  view: View
  procedure: Procedure
  version: ProcedureVersion
  /** The same guide for a phone. */
  phone: string
}

/** A procedure as the law has it posted: who may ask, papers, time, fee, result, who resolves it, on what ground. */
export function GuidePage({ view, procedure, version, phone }: GuidePageProps) {
  const { language } = view
  const text = texts(language)
  const who = whoMayAsk(procedure, version)
  const brought = version.components.filter(({ form }) => form !== 'held')
  return (
    <Screen
      view={view}
      title={procedure.plain[language]}
      path={`/procedures/${procedure.code}`}
      back={address(view)}
    >
      <article class="stack">
        <div class="stack-tight">
          <h1>{procedure.plain[language]}</h1>
          <p class="soft">
            {text.official}: {version.name[language]}
          </p>
        </div>
        {version.place && (
          <p>
            <strong>{text.elsewhere}</strong> {version.place[language]}
          </p>
        )}
        <DefinitionList
          items={[
            ...(who ? [{ term: text.who, detail: who[language] }] : []),
            { term: text.time, detail: withNote(timeWords(version, language), version.time.note, language) },
            { term: text.fee, detail: withNote(feeWords(version, language), version.fee.note, language) },
            ...(version.place ? [] : [{ term: text.way, detail: text.online[procedure.online] }]),
            { term: text.result, detail: version.outcome[language] },
          ]}
        />
        <Papers
          title={text.needed}
          papers={brought.filter(({ optional }) => !optional)}
          language={language}
        />
        <Papers title={text.maybe} papers={brought.filter(({ optional }) => optional)} language={language} />
        <Papers
          title={text.held}
          papers={version.components.filter(({ form }) => form === 'held')}
          language={language}
        />
        <DefinitionList
          items={[
            { term: text.field, detail: procedure.field[language] },
            { term: text.unit, detail: version.unit[language] },
            { term: text.law, detail: <span lang="vi">{version.legalBasis}</span> },
            { term: text.code, detail: <span class="code">{procedure.code}</span> },
          ]}
        />
        <QrCode value={phone} label={text.qr} />
        <p class="soft">{text.qr}</p>
      </article>
    </Screen>
  )
}

function Papers({ title, papers, language }: { title: string; papers: Component[]; language: Language }) {
  if (papers.length === 0) return null
  return (
    <section class="stack-tight">
      <h2>{title}</h2>
      <ul>
        {papers.map(({ id, text: words, form }) => (
          <li key={id}>
            {words[language]} <span class="soft">({texts(language).forms[form]})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Tile {
  href: string
  words: string
  detail?: string
}

function Tiles({ tiles }: { tiles: Tile[] }) {
  return (
    <ul class="plain tiles">
      {tiles.map(({ href, words, detail }) => (
        <li key={href}>
          <LinkButton href={href} kind="quiet" size="huge" detail={detail}>
            {words}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}

const fieldTile = (view: View, { name, slug, procedures }: Field): Tile => ({
  href: address(view, '/find', { field: slug }),
  words: name[view.language],
  detail: texts(view.language).fieldCount(procedures.length),
})

const guideAddress = (view: View, { code }: Procedure) => address(view, `/procedures/${code}`)

const withNote = (words: string, note: Text | undefined, language: Language) =>
  note ? (
    <>
      <strong>{words}</strong> <span class="soft">{note[language]}</span>
    </>
  ) : (
    <strong>{words}</strong>
  )

function timeWords({ time }: ProcedureVersion, language: Language): string {
  const text = texts(language)
  if (time.unit === 'same_day' || time.amount === 0) return text.sameDay
  if (time.amount === null) return text.noTime
  const words = { working_day: text.working, calendar_day: text.calendar, hour: text.hours }[time.unit]
  return words(time.amount)
}

function feeWords({ fee }: ProcedureVersion, language: Language): string {
  const text = texts(language)
  if (fee.amount === null) return text.varies
  return fee.amount === 0 ? text.free : formatMoney(fee.amount, language)
}
