import { Button, EmptyState, Notice, Stat, StatusBadge, Table, When } from '#design'
import type { MessageReport, TroubledMessage } from '#modules/messages'
import { formatDuration, formatTime, type Language } from '#platform/text'
import { Frame, type Shell } from './frame.tsx'
import { messagesTexts } from './messages-texts.ts'
import { Post } from './post.tsx'

/** A letter that has waited so long is somebody's business, in minutes. */
const lateAfter = 15

export interface MessagesPageProps {
  shell: Shell
  report: MessageReport
  now: Temporal.Instant
  /** For whoever looks after all wards: the name of each letter's. */
  nameOf: ((place: string) => string) | undefined
  said: string | undefined
}

/** How the letters fare, and what can be done about those that do not go out. */
export function MessagesPage({ shell, report, now, nameOf, said }: MessagesPageProps) {
  const { language } = shell
  const text = messagesTexts(language)
  const { isOffered, waiting, oldestSince, scheduled, sent, troubled } = report
  const minutes = oldestSince ? Math.max(0, now.since(oldestSince).total('minutes')) : 0
  const oldest = formatDuration(minutes, language)
  const isLate = waiting > 0 && minutes >= lateAfter
  return (
    <Frame shell={shell} title={text.title} section="messages">
      <div class="stack">
        <h1>{text.title}</h1>
        {said && (
          <Notice language={language} tone="success" live>
            {said}
          </Notice>
        )}
        <p>{text.lead}</p>
        {!isOffered && (
          <Notice language={language} tone="warning" title={text.off}>
            {text.offAbout}
          </Notice>
        )}
        {isLate && (
          <Notice language={language} tone="danger" title={text.late}>
            {text.lateAbout(oldest)}
          </Notice>
        )}
        <div class="stats">
          <Stat language={language} value={waiting} label={text.waiting} tone={isLate ? 'danger' : 'neutral'}>
            {waiting > 0 && <p class="small soft">{text.oldest(oldest)}</p>}
          </Stat>
          <Stat language={language} value={scheduled} label={text.scheduled} />
          <Stat language={language} value={sent} label={text.sent} />
        </div>
        <section class="stack-tight" aria-labelledby="troubled">
          <h2 id="troubled">{text.troubled}</h2>
          {troubled.length === 0 ? (
            <EmptyState title={text.none} icon="post" />
          ) : (
            <Table
              language={language}
              caption={text.troubled}
              captionHidden
              rows={troubled}
              keyOf={({ id }) => id}
              columns={[
                { heading: text.letter, cell: ({ kind }) => kindWords(kind, language) },
                ...(nameOf
                  ? [{ heading: text.place, cell: ({ place }: TroubledMessage) => nameOf(place) }]
                  : []),
                {
                  heading: text.state,
                  cell: ({ state, dueAt }) => (
                    <>
                      <StatusBadge tone={state === 'waiting' ? 'warning' : 'danger'}>
                        {text.states[state]}
                      </StatusBadge>
                      {state === 'waiting' && (
                        <span class="small soft">
                          {' '}
                          {text.next} {formatTime(dueAt)}
                        </span>
                      )}
                    </>
                  ),
                },
                {
                  heading: text.why,
                  cell: ({ error }) => (
                    <>
                      {errorWords(error, language)}{' '}
                      <bdi class="small soft" dir="ltr">
                        {error}
                      </bdi>
                    </>
                  ),
                },
                { heading: text.tries, cell: ({ attempts }) => attempts, numeric: true },
                { heading: text.made, cell: ({ madeAt }) => <When at={madeAt} /> },
                { heading: text.act, cell: (row) => <Acts language={language} message={row} /> },
              ]}
            />
          )}
        </section>
      </div>
    </Frame>
  )
}

function Acts({ language, message }: { language: Language; message: TroubledMessage }) {
  const text = messagesTexts(language)
  const { id, place, state, kind, canRetry } = message
  const what = <span class="visually-hidden"> {kindWords(kind, language)}</span>
  return (
    <div class="row">
      {canRetry ? (
        <Post action={`/desk/messages/${id}/retry`} fields={{ place }}>
          <Button kind="quiet" size="small">
            {text.retry}
            {what}
          </Button>
        </Post>
      ) : (
        <span class="small soft">{text.gone}</span>
      )}
      {state === 'waiting' && (
        <Post action={`/desk/messages/${id}/give-up`} fields={{ place }}>
          <Button kind="quiet" size="small">
            {text.giveUp}
            {what}
          </Button>
        </Post>
      )}
    </div>
  )
}

function kindWords(kind: string, language: Language): string {
  const { kinds } = messagesTexts(language)
  return kind in kinds ? kinds[kind as keyof typeof kinds] : kind
}

/** What a code means to somebody who knows no codes. */
export function errorWords(error: string | undefined, language: Language): string {
  const { errors } = messagesTexts(language)
  if (error === 'too-late') return errors.late
  if (error === 'too-many') return errors.many
  if (error === 'writing') return errors.writing
  const answer = /^(RCPT TO|DATA) ([45])/.exec(error ?? '')
  if (!answer) return errors.away
  if (answer[2] === '4') return errors.busy
  return answer[1] === 'RCPT TO' ? errors.unknown : errors.refused
}
