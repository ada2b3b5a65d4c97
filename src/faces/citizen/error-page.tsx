import type { FastifyRequest } from 'fastify'
import { Code, LinkButton } from '#design'
import { type Problem, renderPage } from '#platform/http'
import type { Language } from '#platform/text'
import { address } from './ask.ts'
import { Frame, type Shell, shellOf } from './frame.tsx'
import { helpTexts } from './help-texts.ts'
import type { CitizenParts } from './parts.ts'

/** An error as a page, for every face: what happened, what to do, and the number to tell an officer. */
export function renderErrorPage(
  parts: Pick<CitizenParts, 'assets' | 'config' | 'transcription'>,
  problem: Problem,
  request: Pick<FastifyRequest, 'language'>,
): string {
  // The address did not work in this language and will not in another: the links lead to the beginning.
  const shell = shellOf(parts, { language: request.language, path: '/' })
  return renderPage(<ErrorPage shell={shell} problem={problem} />)
}

export function ErrorPage({ shell, problem }: { shell: Shell; problem: Problem }) {
  const { language } = shell
  const text = helpTexts(language).error
  const title = titleOf(problem.status, language)
  const fields = Object.entries(problem.fields ?? {})
  return (
    <Frame shell={shell} title={title}>
      <div class="stack">
        <h1>{title}</h1>
        <p class="large">{problem.detail}</p>
        {fields.length > 0 && (
          <>
            <h2>{text.fields}</h2>
            <ul>
              {fields.map(([name, message]) => (
                <li key={name}>{message}</li>
              ))}
            </ul>
          </>
        )}
        {problem.status !== 404 && <p>{text.back}</p>}
        <div class="row">
          <LinkButton icon="home" href={address(language, '/')}>
            {text.home}
          </LinkButton>
        </div>
        <p class="small soft">
          {text.number} {problem.status}: <Code long>{problem.instance}</Code>. {text.numberAbout}
        </p>
      </div>
    </Frame>
  )
}

function titleOf(status: number, language: Language): string {
  const text = helpTexts(language).error
  switch (status) {
    case 400:
    case 422:
      return text[400]
    case 401:
    case 403:
      return text[403]
    case 404:
      return text[404]
    case 409:
      return text[409]
    case 413:
      return text[413]
    case 429:
      return text[429]
    case 503:
      return text[503]
    default:
      return status >= 500 ? text[500] : text.other
  }
}
