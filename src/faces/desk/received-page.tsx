import { Button, Code, DefinitionList, KeyHints, LinkButton, Notice, When } from '#design'
import type { Dossier } from '#modules/dossiers'
import { Frame, type Shell } from './frame.tsx'
import { Post } from './post.tsx'
import { Lines } from './receive-page.tsx'
import { receiveTexts } from './receive-texts.ts'

export interface ReceivedPageProps {
  shell: Shell
  dossier: Dossier
  procedureName: string
  secret: string
  warnings: string[]
  /** The visit that is still open at this counter. */
  ticketId: string | undefined
}

/** The dossier is in: print its receipt, then the next person. */
export function ReceivedPage({
  shell,
  dossier,
  procedureName,
  secret,
  warnings,
  ticketId,
}: ReceivedPageProps) {
  const { language } = shell
  const text = receiveTexts(language)
  const { state, dueAt, id } = dossier
  const finish = `/desk/queue/tickets/${ticketId}/finish`
  return (
    <Frame shell={shell} title={text.received} section="receive">
      <div class="stack narrow">
        <Notice language={language} tone="success" live>
          <h1>{text.received}</h1>
        </Notice>
        {warnings.length > 0 && (
          <Notice language={language} tone="warning" title={text.check}>
            <Lines lines={warnings} />
          </Notice>
        )}
        <section class="panel stack" aria-label={text.received}>
          <div class="received">
            <div>
              <p class="soft">{text.code}</p>
              <p class="received-code">
                <Code long>{state.code}</Code>
              </p>
            </div>
            <div>
              <p class="soft">{text.dueOn}</p>
              <p class="received-code">{dueAt ? <When at={dueAt} /> : text.noDue}</p>
            </div>
            <div>
              <p class="soft">{text.secret}</p>
              <p class="received-code">
                <Code>{secret}</Code>
              </p>
            </div>
          </div>
          <p class="soft">{text.secretWhy}</p>
          <DefinitionList
            items={[
              { term: text.person, detail: state.applicant.fullName },
              { term: text.procedure, detail: procedureName },
            ]}
          />
          <div class="buttons">
            <LinkButton
              href={`/desk/dossiers/${id}/forms/01`}
              icon="print"
              keyHint="P"
              attributes={{ 'data-key': 'p', 'data-new-tab': true }}
            >
              {text.print}
            </LinkButton>
            {ticketId && (
              <>
                <Post action={finish} fields={{ after: 'call' }}>
                  <Button icon="speaker" keyHint="N" attributes={{ 'data-key': 'n' }}>
                    {text.next}
                  </Button>
                </Post>
                <Post action={finish}>
                  <Button kind="quiet" icon="check" keyHint="F" attributes={{ 'data-key': 'f' }}>
                    {text.finish}
                  </Button>
                </Post>
              </>
            )}
            <LinkButton
              href={`/desk/receive${ticketId ? `?ticket=${ticketId}` : ''}`}
              kind="quiet"
              icon="pen"
              keyHint="H"
              attributes={{ 'data-key': 'h' }}
            >
              {ticketId ? text.sameTicket : text.another}
            </LinkButton>
            <LinkButton
              href={`/desk/dossiers/${id}`}
              kind="quiet"
              icon="paper"
              keyHint="O"
              attributes={{ 'data-key': 'o' }}
            >
              {text.open}
            </LinkButton>
          </div>
        </section>
        <KeyHints
          language={language}
          keys={[
            { key: 'P', label: text.keys.print },
            ...(ticketId
              ? [
                  { key: 'N', label: text.keys.next },
                  { key: 'F', label: text.keys.finish },
                ]
              : []),
            { key: 'O', label: text.keys.open },
          ]}
        />
      </div>
    </Frame>
  )
}
