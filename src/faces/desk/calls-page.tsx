import { Button, EmptyState, Notice, When } from '#design'
import type { CallBack } from '#modules/telephone'
import { callsTexts } from './calls-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { Post } from './post.tsx'

export interface CallsPageProps {
  shell: Shell
  waiting: CallBack[]
  /** The number somebody just asked to see, of this one. */
  shown: { id: string; number: string } | undefined
  nameOf: (procedure: string) => string
  saved: boolean
}

/** Who is to be called back, the longest waiting first. */
export function CallsPage({ shell, waiting, shown, nameOf, saved }: CallsPageProps) {
  const { language } = shell
  const text = callsTexts(language)
  return (
    <Frame shell={shell} title={text.title} section="calls">
      <div class="stack">
        <h1>{text.title}</h1>
        {saved && (
          <Notice language={language} tone="success" live>
            {text.saved}
          </Notice>
        )}
        <p>{text.lead}</p>
        {waiting.length === 0 && (
          <EmptyState title={text.none} icon="people">
            {text.noneAbout}
          </EmptyState>
        )}
        {waiting.map((it) => (
          <CallBackCard
            key={it.id}
            {...{ it, shell, nameOf }}
            number={shown?.id === it.id ? shown.number : undefined}
          />
        ))}
      </div>
    </Frame>
  )
}

function CallBackCard({
  it,
  number,
  shell,
  nameOf,
}: {
  it: CallBack
  number: string | undefined
  shell: Shell
  nameOf: (code: string) => string
}) {
  const { language } = shell
  const text = callsTexts(language)
  return (
    <section class="panel" aria-labelledby={`call-${it.id}`}>
      <div class="stack-tight">
        <h2 id={`call-${it.id}`}>
          {text.number}{' '}
          {number ? (
            <a href={`tel:${number}`}>
              <bdi>{number}</bdi>
            </a>
          ) : (
            <bdi>{it.numberMasked}</bdi>
          )}{' '}
          · {text.since} <When at={it.at} />
        </h2>
        <p>{text.speaks[it.language]}</p>
        {it.lastTriedAt && (
          <p>
            {text.tried(it.tries)} <When at={it.lastTriedAt} />
          </p>
        )}
        {it.turns.length > 0 && (
          <ol class="plain stack-tight" aria-label={text.said}>
            {it.turns.map(({ said, procedure }, at) => (
              <li key={at}>
                <bdi>{said.replaceAll('▒', '•••') || text.hidden}</bdi>
                {procedure && <span class="small soft"> → {nameOf(procedure)}</span>}
              </li>
            ))}
          </ol>
        )}
        <div class="row">
          {!number && (
            <Post action={`/desk/calls/${it.id}/number`}>
              <Button>{text.show}</Button>
            </Post>
          )}
          <Post action={`/desk/calls/${it.id}/done`}>
            <Button kind={number ? undefined : 'quiet'}>{text.done}</Button>
          </Post>
          <Post action={`/desk/calls/${it.id}/not-reached`}>
            <Button kind="quiet">{text.notReached}</Button>
          </Post>
        </div>
      </div>
    </section>
  )
}
