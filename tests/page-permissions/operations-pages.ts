import { outlinesAddress } from './routes.ts'
import { all, anyOfficer, only, type Row } from './table.ts'

const signIn = '303 /desk/sign-in'

/** Without a ward in the address an officer of a ward sees their own. */
const atHome = (shows: Row['shows']): Row => ({
  ok: '200',
  answers: only(anyOfficer, { ok: '200', stranger: signIn, away: '200' }),
  atHome: true,
  ...(shows ? { shows } : {}),
})

const ofWard = (more: Partial<Row>): Row => ({
  ok: '200',
  answers: only(anyOfficer, { ok: '200', stranger: signIn, away: '403' }),
  ...more,
})

export const operationsPages: Record<string, Row> = {
  'GET /operations': atHome((it) => it.frame.slice(' · '.length)),
  'GET /operations/places/:place': ofWard({ shows: (it) => it.frame.slice(' · '.length) }),
  'GET /operations/places/:place/what-if': {
    ok: '200',
    answers: only(['head', 'leader', 'operator'], { ok: '200', stranger: signIn, away: '403' }),
    shows: (it) => it.frame.slice(' · '.length),
  },
  // Outlines are public.
  'GET /operations/map-*.svg': {
    ok: '200',
    answers: all('200'),
    url: (_, { server }) => outlinesAddress(server),
  },
  'GET /operations/kpis/:kpi': atHome((it) => it.slip.code),
  'GET /operations/kpis/:kpi (of one ward)': ofWard({
    query: (it) => ({ place: it.ward }),
    shows: (it) => it.slip.code,
  }),
}
