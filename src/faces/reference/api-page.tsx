import type { FastifyRequest } from 'fastify'
import { Code, Table } from '#design'
import type { Assets } from '#platform/http'
import type { Language } from '#platform/text'
import { Frame } from './frame.tsx'
import {
  byTag,
  contentOf,
  type Document,
  type Endpoint,
  type FieldLine,
  fieldLines,
  typeOf,
} from './openapi.ts'
import { texts } from './texts.ts'

interface ApiPageProps {
  request: FastifyRequest
  assets: Assets
  document: Document
}

/** The OpenAPI document for people: every operation with all it takes and answers, each at an anchor of its own. */
export function ApiPage({ request, assets, document }: ApiPageProps) {
  const { language } = request
  const text = texts(language)
  const tags = [...byTag(document)]
  return (
    <Frame request={request} assets={assets} title={text.apiTitle} current="api">
      <div class="stack">
        <h1>{text.apiTitle}</h1>
        <p class="large">{text.apiLead}</p>
        <p>
          <a href="/openapi.json">{text.machine}</a> · <Code>{document.info.version}</Code>
        </p>
      </div>
      <div class="reference">
        <nav class="contents" aria-labelledby="contents">
          <h2 id="contents">{text.contents}</h2>
          <ul class="plain" dir="ltr" lang="en">
            {tags.map(([tag, endpoints]) => (
              <li key={tag}>
                <a href={`#tag-${tag}`}>
                  <strong>{tag}</strong>
                </a>
                <ul class="plain">
                  {endpoints.map(({ id }) => (
                    <li key={id}>
                      <a href={`#${id}`}>{id}</a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </nav>
        <div class="stack-wide">
          {tags.map(([tag, endpoints]) => (
            <section key={tag} class="stack" aria-labelledby={`tag-${tag}`}>
              <h2 id={`tag-${tag}`} lang="en">
                {tag}
              </h2>
              {endpoints.map((endpoint) => (
                <Operation key={endpoint.id} endpoint={endpoint} document={document} language={language} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </Frame>
  )
}

function Operation({
  endpoint,
  document,
  language,
}: {
  endpoint: Endpoint
  document: Document
  language: Language
}) {
  const text = texts(language)
  const { id, method, path, operation } = endpoint
  const body = contentOf(operation.requestBody)
  const parameters = (operation.parameters ?? []).map((it) => ({
    name: it.name,
    where: it.in,
    type: typeOf(it.schema, document),
    needed: it.required ?? false,
    about: it.description ?? it.schema?.description ?? '',
  }))
  const permission = operation['x-permission']
  const refusals = Object.keys(operation.responses ?? {}).filter((status) => Number(status) >= 400)
  return (
    <article class="operation stack-tight" id={id} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        <a class="operation-name" href={`#${id}`} dir="ltr">
          <span class={`method method-${method.toLowerCase()}`}>{method}</span> <code>{path}</code>
        </a>
      </h3>
      <p lang="en" dir="ltr">
        {operation.summary}
      </p>
      {operation.description && (
        <p lang="en" dir="ltr">
          {operation.description}
        </p>
      )}
      {permission && (
        <p>
          {text.who}: <Code>{permission}</Code>
        </p>
      )}
      {parameters.length > 0 && (
        <>
          <h4>{text.parameters}</h4>
          <Fields language={language} caption={`${text.parameters}: ${id}`} lines={parameters} />
        </>
      )}
      {body && (
        <>
          <h4>
            {text.body} <Code>{body.kind}</Code>
          </h4>
          <Fields
            language={language}
            caption={`${text.body}: ${id}`}
            lines={fieldLines(body.schema, document)}
          />
        </>
      )}
      <h4>{text.answers}</h4>
      <ul class="plain answers">
        {Object.entries(operation.responses ?? {})
          .filter(([status]) => Number(status) < 400)
          .map(([status, answer]) => (
            <li key={status}>
              <Answer
                language={language}
                id={id}
                status={status}
                schema={contentOf(answer)?.schema}
                document={document}
              />
            </li>
          ))}
        {refusals.length > 0 && (
          <li>
            {refusals.map((status) => (
              <a key={status} class="refusal" href={`/problems#status-${status}`}>
                <Code>{status}</Code>
              </a>
            ))}
            {text.aProblem}
          </li>
        )}
      </ul>
    </article>
  )
}

function Answer({
  language,
  id,
  status,
  schema,
  document,
}: {
  language: Language
  id: string
  status: string
  schema: Parameters<typeof fieldLines>[0]
  document: Document
}) {
  const text = texts(language)
  const lines = fieldLines(schema?.type === 'array' ? schema.items : schema, document)
  if (lines.length === 0) {
    return (
      <>
        <Code>{status}</Code> {text.done}, {text.noContent}
      </>
    )
  }
  return (
    <details>
      <summary>
        <Code>{status}</Code> {text.done}: <Code>{typeOf(schema, document)}</Code>
      </summary>
      <Fields language={language} caption={`${status}: ${id}`} lines={lines} />
    </details>
  )
}

function Fields({
  language,
  caption,
  lines,
}: {
  language: Language
  caption: string
  lines: (FieldLine & { where?: string })[]
}) {
  const text = texts(language)
  if (lines.length === 0) return null
  const placed = lines.some((line) => line.where)
  return (
    <div class="wide">
      <Table
        language={language}
        caption={caption}
        captionHidden
        dense
        rows={lines}
        keyOf={(line) => `${line.where} ${line.name}`}
        columns={[
          { heading: text.name, cell: (line) => <code dir="ltr">{line.name}</code> },
          ...(placed ? [{ heading: text.where, cell: (line: { where?: string }) => line.where }] : []),
          { heading: text.type, cell: (line) => <Code long>{line.type}</Code> },
          { heading: text.needed, cell: (line) => (line.needed ? text.yes : text.no) },
          {
            heading: text.about,
            cell: (line) => (
              <span lang="en" dir="ltr">
                {line.about}
              </span>
            ),
          },
        ]}
      />
    </div>
  )
}
