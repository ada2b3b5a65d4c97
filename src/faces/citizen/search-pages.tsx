import { EmptyState, LinkButton } from '#design'
import { address } from './ask.ts'
import type { FieldEntry } from './fields.ts'
import { Frame, type Shell } from './frame.tsx'
import { FieldList } from './home-page.tsx'
import { type Listed, ProcedureList } from './procedure-list.tsx'
import { SpokenSearch, voiceScripts } from './spoken-search.tsx'
import { texts } from './texts.ts'

/** What was found for everyday words, best first, with a way on when it is not among them. */
export function SearchPage({
  shell,
  words,
  items,
  meant,
}: {
  shell: Shell
  words: string
  items: Listed[]
  /** How the words were understood, where one was a letter off. */
  meant: string | undefined
}) {
  const { language } = shell
  const text = texts(language)
  const title = words ? text.search.titleFor(words) : text.search.title
  return (
    <Frame shell={shell} title={title} scripts={voiceScripts(shell)}>
      <div class="stack">
        <SpokenSearch shell={shell} value={words} />
        <h1>{title}</h1>
        {words === '' ? (
          <p>{text.search.ask}</p>
        ) : items.length > 0 ? (
          <>
            {meant && (
              <p>
                {text.search.meant}{' '}
                <a href={`${address(language, '/search')}?${new URLSearchParams({ q: meant })}`}>{meant}</a>
              </p>
            )}
            <p class="soft">{text.search.found(items.length)}</p>
            <ProcedureList items={items} language={language} />
          </>
        ) : (
          <EmptyState title={text.search.nothing} icon="search">
            {text.search.nothingAbout}
          </EmptyState>
        )}
        <NoneOfThese language={language} />
      </div>
    </Frame>
  )
}

function NoneOfThese({ language }: { language: Shell['language'] }) {
  const text = texts(language).search
  return (
    <section class="stack-tight none-of-these">
      <h2>{text.none}</h2>
      <p>{text.noneAbout}</p>
      <div class="row">
        <LinkButton kind="quiet" icon="clock" href={address(language, '/ticket/new?series=G')}>
          {text.noneHelp}
        </LinkButton>
        <LinkButton kind="quiet" icon="list" href={address(language, '/fields')}>
          {text.noneFields}
        </LinkButton>
      </div>
    </section>
  )
}

/** @param count of what wards receive: some that stand in the fields, other offices do */
export function FieldsPage({ shell, fields, count }: { shell: Shell; fields: FieldEntry[]; count: number }) {
  const { language } = shell
  const text = texts(language)
  return (
    <Frame shell={shell} title={text.fields.title} scripts={voiceScripts(shell)}>
      <div class="stack">
        <SpokenSearch shell={shell} hint={text.home.searchHint} />
        <h1>{text.fields.title}</h1>
        <p class="soft">{text.fields.lead(count)}</p>
        <FieldList fields={fields} language={language} />
      </div>
    </Frame>
  )
}

export function FieldPage({ shell, field, items }: { shell: Shell; field: FieldEntry; items: Listed[] }) {
  const { language } = shell
  const text = texts(language)
  return (
    <Frame shell={shell} title={field.name[language]}>
      <div class="stack">
        <p>
          <a class="line-link" href={address(language, '/fields')}>
            {text.fields.back}
          </a>
        </p>
        <h1>{field.name[language]}</h1>
        <p class="soft">{text.fields.count(field.count)}</p>
        <ProcedureList items={items} language={language} />
        <NoneOfThese language={language} />
      </div>
    </Frame>
  )
}
