import { z } from 'zod'
import { reportNames } from '#modules/reports'
import { sendPage } from '#platform/http'
import { readPeriod } from '../chosen-period.ts'
import type { OperationsHouse } from '../house.ts'
import { admit, askedWard } from '../reader.ts'
import { ReportsPage } from './page.tsx'

const querySchema = z.object({
  report: z.enum(reportNames).catch('ii06a'),
  place: z.string().optional().catch(undefined),
  check: z.literal('1').optional().catch(undefined),
})

/** The reports an agency owes, on the screen; as paper and spreadsheet they come from the API. */
export function reportsRoutes(house: OperationsHouse): void {
  const { server, insight, reports } = house
  server.get('/operations/reports', { schema: { hide: true } }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const { today } = insight.moment()
    const chosen = readPeriod(request.query, today)
    const query = querySchema.parse(request.query)
    const ward = askedWard(house, request, query.place)
    const report = await reports.make(request.context, {
      ...{ report: query.report, place: ward?.code, period: chosen.period },
      isChecked: query.check !== undefined,
    })
    return sendPage(reply, <ReportsPage {...{ house, request, chosen, today, report, ward }} />)
  })
}
