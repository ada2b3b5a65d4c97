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

/** For those who edit procedures for the city, in whatever ward they look. */
const ofEditors = (ok: string, more: Partial<Row> = {}): Row => ({
  ok,
  answers: only(['operator'], { ok, stranger: signIn, away: '403' }),
  ...more,
})
const evidence = '/operations/evidence'
const withProposal: Partial<Row> = { arrange: (ward) => ward.proposal() }
const written = () => ({ about: 'c1', kind: 'remove', words: 'Cơ quan đã có giấy tờ này.' })

const lateRule = '/operations/alarms/rules/late'

/** Each is published once. */
let month = Temporal.PlainYearMonth.from('2026-11')
const nextMonth = () => {
  month = month.subtract({ months: 1 })
  return month.toString()
}

export const operationsPages: Record<string, Row> = {
  'GET /operations': atHome((it) => it.frame.slice(' · '.length)),
  'GET /operations/places/:place': ofWard({ shows: (it) => it.frame.slice(' · '.length) }),
  'GET /operations/places/:place/what-if': {
    ok: '200',
    answers: only(['head', 'leader', 'operator'], { ok: '200', stranger: signIn, away: '403' }),
    shows: (it) => it.frame.slice(' · '.length),
  },
  'GET /operations/halls': atHome((it) => it.frame.slice(' · '.length)),
  'GET /operations/equipment': atHome(undefined),
  'GET /operations/equipment (of one ward)': ofWard({
    query: (it) => ({ place: it.ward }),
    shows: (it) => it.frame.slice(' · '.length),
  }),
  'GET /operations/trends': atHome((it) => it.frame.slice(' · '.length)),
  'GET /operations/trends (of one ward)': ofWard({
    query: (it) => ({ place: it.ward }),
    shows: (it) => it.frame.slice(' · '.length),
  }),
  'GET /operations/procedures': atHome(undefined),
  'GET /operations/procedures (of one ward)': ofWard({
    query: (it) => ({ place: it.ward }),
    shows: (it) => it.frame.slice(' · '.length),
  }),
  // What figures are is the same for every ward.
  'GET /operations/figures': atHome(undefined),
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
  'GET /operations/index': atHome((it) => it.frame.slice(' · '.length)),
  'GET /operations/index/:place': ofWard({ shows: (it) => it.frame.slice(' · '.length) }),
  'POST /operations/index/months': {
    ...ofEditors('303 /operations/index', { form: () => ({ month: nextMonth() }) }),
    ofCity: true,
  },
  'GET /operations/index/:place/figures': ofWard({ shows: (it) => it.frame.slice(' · '.length) }),
  'POST /operations/index/:place/figures': ofEditors('303 /operations/index/:ward/figures', {
    form: () => ({
      ...{ indicator: '3.6', period: '2026-09', seen: '0', 'numerator-3.6': '1', 'denominator-3.6': '2' },
      'source-3.6': 'Cổng Dịch vụ công quốc gia',
    }),
  }),
  'GET /operations/alarms': atHome((it) => it.frame.slice(' · '.length)),
  'GET /operations/alarms (of one ward)': ofWard({ query: (it) => ({ place: it.ward }) }),
  'GET /operations/alarms/rows': atHome(undefined),
  'GET /operations/alarms/rows (of one ward)': ofWard({ query: (it) => ({ place: it.ward, what: 'open' }) }),
  // By which rules wards are watched all of them may know.
  'GET /operations/alarms/rules': atHome(undefined),
  'GET /operations/alarms/rules/:rule': { ...atHome(undefined), url: () => lateRule },
  'POST /operations/alarms/rules/:rule': {
    ...ofEditors(`303 ${lateRule}`, { form: () => ({ reason: 'Như trước' }) }),
    ...{ ofCity: true, url: () => lateRule },
  },
  'GET /operations/reports': atHome((it) => it.frame.slice(' · '.length)),
  'GET /operations/reports (of one ward)': ofWard({
    query: (it) => ({ place: it.ward, report: 'units' }),
    shows: (it) => it.frame.slice(' · '.length),
  }),
  [`GET ${evidence}`]: ofEditors('200'),
  [`GET ${evidence}/:procedure`]: ofEditors('200'),
  [`GET ${evidence}/:procedure/rows`]: ofEditors('200', { query: () => ({ figure: 'handedIn' }) }),
  [`POST ${evidence}/:procedure/proposals`]: ofEditors(`303 ${evidence}/proposals/…`, { form: written }),
  [`GET ${evidence}/proposals`]: ofEditors('200', withProposal),
  [`GET ${evidence}/proposals/:proposal`]: ofEditors('200', withProposal),
  [`GET ${evidence}/proposals/:proposal/proposal.pdf`]: ofEditors('200', withProposal),
  [`GET ${evidence}/proposals/:proposal/proposal.xlsx`]: ofEditors('200', withProposal),
  [`POST ${evidence}/proposals/:proposal/versions`]: ofEditors(`303 ${evidence}/proposals/…`, {
    ...withProposal,
    form: () => ({ ...written(), seen: '1' }),
  }),
  [`POST ${evidence}/proposals/:proposal/state`]: ofEditors(`303 ${evidence}/proposals/…`, {
    ...withProposal,
    form: () => ({ from: 'draft', to: 'sent' }),
  }),
}
