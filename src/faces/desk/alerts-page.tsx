import { Button, Code, EmptyState, Notice, StatusBadge, Table, When } from '#design'
import type { Alert } from '#modules/dossiers'
import { alertsTexts } from './alerts-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { Post } from './post.tsx'

export interface AlertsPageProps {
  shell: Shell
  alerts: Alert[]
  procedureName: (code: string) => string
  isNoted: boolean
}

/** What waits for this officer before it is late, the most urgent first. */
export function AlertsPage({ shell, alerts, procedureName, isNoted }: AlertsPageProps) {
  const { language } = shell
  const text = alertsTexts(language)
  return (
    <Frame shell={shell} title={text.title} section="dossiers">
      <div class="stack">
        <p class="small">
          <a href="/desk/dossiers">{text.back}</a>
        </p>
        <h1>{text.title}</h1>
        {isNoted && (
          <Notice language={language} tone="success" live>
            {text.noted}
          </Notice>
        )}
        <p>{text.lead}</p>
        {alerts.length === 0 ? (
          <EmptyState title={text.none} icon="check">
            {text.noneAbout}
          </EmptyState>
        ) : (
          <Table
            language={language}
            caption={text.title}
            captionHidden
            dense
            rows={alerts}
            keyOf={({ id }) => id}
            columns={[
              {
                heading: text.dossier,
                cell: ({ dossierId, code, applicantName, procedureCode }) => (
                  <>
                    <a href={`/desk/dossiers/${dossierId}`}>
                      <Code long>{code}</Code>
                    </a>
                    <span class="under">{applicantName}</span>
                    <span class="under soft">{procedureName(procedureCode)}</span>
                  </>
                ),
              },
              {
                heading: text.what,
                cell: ({ clock, rung }) => (
                  <>
                    <span class="unbroken">
                      <StatusBadge tone={clock === 'late' ? 'danger' : 'warning'} icon="clock">
                        {text.clock[clock]}
                      </StatusBadge>
                    </span>
                    {rung !== 'handler' && <span class="under soft">{text.rung[rung]}</span>}
                  </>
                ),
              },
              { heading: text.limit, cell: ({ moment }) => <When at={moment} /> },
              { heading: text.handler, cell: ({ assigneeName }) => assigneeName ?? text.nobody },
              {
                heading: text.note,
                cell: ({ id, code }) => (
                  <Post action={`/desk/alerts/${id}/note`} class="unbroken">
                    <Button kind="quiet" icon="check" attributes={{ 'aria-label': `${text.note}: ${code}` }}>
                      {text.note}
                    </Button>
                  </Post>
                ),
              },
            ]}
          />
        )}
      </div>
    </Frame>
  )
}
