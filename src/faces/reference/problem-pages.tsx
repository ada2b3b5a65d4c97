import type { FastifyRequest } from 'fastify'
import { Code, DefinitionList } from '#design'
import type { Assets } from '#platform/http'
import { Frame } from './frame.tsx'
import { type ProblemKind, problemKinds } from './problems.ts'
import { texts } from './texts.ts'

interface ProblemPageProps {
  request: FastifyRequest
  assets: Assets
}

/** All kinds of problems, by HTTP status. */
export function ProblemsPage({ request, assets }: ProblemPageProps) {
  const { language } = request
  const text = texts(language)
  const statuses = [...new Set(problemKinds.map(({ status }) => status))].sort((a, b) => a - b)
  return (
    <Frame request={request} assets={assets} title={text.problemsTitle} current="problems">
      <div class="stack">
        <h1>{text.problemsTitle}</h1>
        <p class="large">{text.problemsLead}</p>
        {statuses.map((status) => (
          <section key={status} class="stack-tight" aria-labelledby={`status-${status}`}>
            <h2 id={`status-${status}`}>
              <Code>{status}</Code>
            </h2>
            <DefinitionList
              items={problemKinds
                .filter((kind) => kind.status === status)
                .map((kind) => ({
                  term: (
                    <a href={`/problems/${kind.type}`}>
                      <Code long>{kind.type}</Code>
                    </a>
                  ),
                  detail: (
                    <>
                      <strong>{kind.title[language]}.</strong> {kind.todo[language]}
                    </>
                  ),
                }))}
            />
          </section>
        ))}
      </div>
    </Frame>
  )
}

/** One kind of problem: the page its `type` leads to. */
export function ProblemPage({ request, assets, kind }: ProblemPageProps & { kind: ProblemKind }) {
  const { language } = request
  const text = texts(language)
  const example = {
    type: `/problems/${kind.type}`,
    title: kind.title.en,
    status: kind.status,
    detail: `${kind.title[language]}. ${kind.todo[language]}`,
    instance: '00000000-0000-0000-0000-000000000000',
  }
  return (
    <Frame request={request} assets={assets} title={kind.title[language]} current="problems">
      <div class="stack">
        <p>
          <a href="/problems">{text.all}</a>
        </p>
        <h1>{kind.title[language]}</h1>
        <h2>{text.whatToDo}</h2>
        <p class="large">{kind.todo[language]}</p>
        <DefinitionList
          items={[
            { term: 'type', detail: <Code long>{`/problems/${kind.type}`}</Code> },
            { term: text.status, detail: <Code>{kind.status}</Code> },
          ]}
        />
        <h2>{text.example}</h2>
        <pre class="example" dir="ltr">
          {JSON.stringify(example, null, 2)}
        </pre>
      </div>
    </Frame>
  )
}
