import { Button, Code, EmptyState, Notice, Table, When } from '#design'
import type { GivenUpJob } from '#platform/jobs'
import { Frame, type Shell } from './frame.tsx'
import { jobsTexts } from './jobs-texts.ts'
import { Post } from './post.tsx'

export interface JobsPageProps {
  shell: Shell
  jobs: GivenUpJob[]
  said: string | undefined
}

/** Work that the queue gave up, for whoever looks after the house. */
export function JobsPage({ shell, jobs, said }: JobsPageProps) {
  const { language } = shell
  const text = jobsTexts(language)
  return (
    <Frame shell={shell} title={text.title}>
      <div class="stack">
        <h1>{text.title}</h1>
        {said && (
          <Notice language={language} tone="success" live>
            {said}
          </Notice>
        )}
        <p>{text.lead}</p>
        {jobs.length === 0 ? (
          <EmptyState title={text.none} icon="check">
            {text.noneAbout}
          </EmptyState>
        ) : (
          <Table
            language={language}
            caption={text.title}
            captionHidden
            rows={jobs}
            keyOf={({ id }) => String(id)}
            columns={[
              { heading: text.task, cell: ({ task }) => <Code>{task}</Code> },
              {
                heading: text.error,
                cell: ({ error }) =>
                  error ? (
                    <bdi class="small" dir="ltr">
                      {error}
                    </bdi>
                  ) : (
                    text.died
                  ),
              },
              { heading: text.tries, cell: ({ tries }) => tries, numeric: true },
              { heading: text.put, cell: ({ putAt }) => <When at={putAt} /> },
              { heading: text.tried, cell: ({ triedAt }) => <When at={triedAt} /> },
              {
                heading: text.act,
                cell: ({ id, task }) => (
                  <div class="row">
                    <Post action={`/desk/jobs/${id}/try-again`}>
                      <Button
                        kind="quiet"
                        size="small"
                        attributes={{ 'aria-label': `${text.again}: ${task}` }}
                      >
                        {text.again}
                      </Button>
                    </Post>
                    <Post action={`/desk/jobs/${id}/let-go`}>
                      <Button
                        kind="quiet"
                        size="small"
                        attributes={{ 'aria-label': `${text.letGo}: ${task}` }}
                      >
                        {text.letGo}
                      </Button>
                    </Post>
                  </div>
                ),
              },
            ]}
          />
        )}
      </div>
    </Frame>
  )
}
