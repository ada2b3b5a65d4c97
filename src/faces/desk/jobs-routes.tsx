import { houseTime } from '#platform/clock'
import { sendPage } from '#platform/http'
import { listGivenUp, settleGivenUp } from '#platform/jobs'
import { notFound } from '#platform/ledger'
import { form, page } from './door.tsx'
import { JobsPage } from './jobs-page.tsx'
import { jobsTexts } from './jobs-texts.ts'
import type { DeskParts } from './parts.ts'

const permission = 'job.manage'

/** Background work that failed for good: it belongs to whoever looks after the house. */
export function jobsRoutes(parts: DeskParts): void {
  const { server, ledger, places, clock } = parts
  const schema = { hide: true }
  server.get(
    '/desk/jobs',
    { schema },
    page(
      parts,
      permission,
      async ({ context, shell, language, request, reply }) => {
        const text = jobsTexts(language)
        const { done } = request.query as Record<string, string | undefined>
        const said = done === 'try-again' ? text.triedAgain : done === 'let-go' ? text.wasLetGo : undefined
        // The queue keeps the world's time, whatever the clock of the house shows.
        const jobs = (await listGivenUp(ledger, context)).map((job) => ({
          ...job,
          putAt: houseTime(clock, job.putAt),
          triedAt: houseTime(clock, job.triedAt),
        }))
        return sendPage(reply, <JobsPage {...{ shell, jobs, said }} />)
      },
      { ofCity: true },
    ),
  )
  for (const how of ['try-again', 'let-go'] as const)
    server.post(
      `/desk/jobs/:job/${how}`,
      { schema },
      form(parts, { permission, ofCity: true }, async ({ context, request, reply }) => {
        const { job } = request.params as { job: string }
        if (!/^\d{1,15}$/.test(job)) throw notFound()
        await settleGivenUp(ledger, context, { id: Number(job), place: places.city.code }, how)
        return reply.redirect(`/desk/jobs?done=${how}`, 303)
      }),
    )
}
