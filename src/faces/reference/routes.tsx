import { z } from 'zod'
import { faces, LivingPage } from '#design'
import { packPage, renderPage, sendPage, sendStored } from '#platform/http'
import { notFound } from '#platform/ledger'
import type { Language } from '#platform/text'
import { ApiPage } from './api-page.tsx'
import type { ReferenceHouse } from './house.ts'
import type { Document } from './openapi.ts'
import { ProblemPage, ProblemsPage } from './problem-pages.tsx'
import { problemKinds } from './problems.ts'

const designQuery = z.object({ face: z.enum(faces).catch('citizen') })

export function referenceRoutes({ server, assets }: ReferenceHouse): void {
  /** The API does not change while the house stands: its page is made once for each language. */
  const apiPages = new Map<Language, ReturnType<typeof packPage>>()

  server.get('/api', { schema: { hide: true } }, async (request, reply) => {
    let page = apiPages.get(request.language)
    if (!page) {
      const document = server.swagger() as unknown as Document
      page = packPage(renderPage(<ApiPage request={request} assets={assets} document={document} />))
      apiPages.set(request.language, page)
    }
    // The language may come from a cookie, so no shared cache may keep it.
    reply.header('cache-control', 'private, no-cache')
    return sendStored(request, reply, page)
  })

  server.get('/problems', { schema: { hide: true } }, async (request, reply) =>
    sendPage(reply, <ProblemsPage request={request} assets={assets} />),
  )

  server.get(
    '/problems/:type',
    { schema: { hide: true, params: z.object({ type: z.string() }) } },
    async (request, reply) => {
      const kind = problemKinds.find(({ type }) => type === request.params.type)
      if (!kind) throw notFound()
      return sendPage(reply, <ProblemPage request={request} assets={assets} kind={kind} />)
    },
  )

  server.get('/design', { schema: { hide: true } }, async (request, reply) => {
    const { face } = designQuery.parse(request.query)
    return sendPage(
      reply,
      <LivingPage language={request.language} stylesheet={assets.url('design.css')} face={face} />,
    )
  })
}
