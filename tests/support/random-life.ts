import { randomUUID } from 'node:crypto'
import type { Act, ActType, DossierState } from '#modules/dossiers'
import { type Context, Refusal } from '#platform/ledger'
import { dice } from './dossier-rows.ts'
import type { TestHouse } from './house.ts'

/** Of several fields, by routes with one step and with several. */
const procedures = ['2.000815', '1.001193', '1.004873', '1.004222']
const reason = 'Thử nghiệm'
const receipt = {
  ...{ recipient: { kind: 'applicant' }, identity: { kind: 'citizen-card', last4: '0001' } },
  ...{ acknowledged: { how: 'paper' }, given: ['Kết quả'], returned: [] },
}
/** Only the youngest are dealt with: those before them stay as they are. */
const mostUnderWay = 80

/** What is said with an action; what is not here is not done. */
type Said = (state: DossierState, actor: string) => object

export interface RandomLife {
  roll(below: number): number
  /** One action of a person at one of the wards. Gives the codes of the wards whose counters it was about. */
  step(): Promise<string[]>
  /** How often each action was done, by its name. */
  done: Map<string, number>
}

/**
 * Life of some wards by chance, from a seed, through the doors that officers and citizens use: halls, dossiers in every
 * status and on their way between wards, reports, and time that passes. A refusal is part of life.
 */
export function randomLife(it: TestHouse, wards: readonly string[], seed: number): RandomLife {
  const roll = dice(seed)
  const { reception, dossiers, places, access } = it.house
  const done = new Map<string, number>()
  const underWay: string[] = []
  const reports: string[] = []
  const some = <Item>(items: readonly Item[]): Item => items[roll(items.length)]!
  const codeOf = (slug: string) => places.get(slug).code
  const slugOf = (code: string) => places.get(code).slug
  const anybody = () => access.contextOf(undefined, 'vi')

  const component = () => ({
    ...{ id: 'c1', originals: 1, certified: 0, copies: 0, files: [] },
    origin: roll(4) as 0 | 1 | 2 | 3,
  })
  const besides = (step: string | undefined, { route }: DossierState, by: number) =>
    route[route.findIndex((it) => it.step === step) + by]?.step ?? ''
  const ends = { reason, legalGround: 'Thử' }
  const saidOf: Partial<Record<ActType, Said>> = {
    accept: () => ({}),
    refuse: () => ends,
    assign: (_state, officer) => ({ officer }),
    'ask-supplement': () => ({ items: ['c1'], reason, again: true }),
    supply: () => ({ note: '', components: [component()] }),
    resume: () => ({ note: '' }),
    'ask-payment': () => ({ amount: 8000, reason }),
    paid: ({ payment }) => ({ amount: payment!.amount, reference: 'BL 1' }),
    'attach-result': () => ({ files: [], onPaper: true }),
    pass: (state) => ({ step: besides(state.step, state, 1), note: '' }),
    'send-back': (state) => ({ step: besides(state.step, state, -1), reason }),
    approve: () => ({ note: '' }),
    'hand-over': () => ({ to: 'Lê Văn Mẫu', by: 'counter', acknowledged: true, receipt }),
    'undo-hand-over': () => ({ reason }),
    'recall-result': () => ({ reason }),
    rate: () => ({ rating: 1 + roll(3) }),
    redirect: () => ({ place: some(wards), reason }),
    'return-redirect': () => ({ reason }),
    extend: () => ({ duration: 2, unit: 'working_day', reason }),
    'set-origin': () => ({ component: 'c1', origin: roll(4) }),
    'explain-lateness': () => ({ cause: some(['staff', 'equipment'] as const), note: reason }),
    stop: () => ends,
    withdraw: () => ({ reason }),
  }
  /** The way of most dossiers, from the counter to the hand-over. */
  const onward: readonly string[] = [
    ...['accept', 'assign', 'attach-result', 'pass', 'approve', 'hand-over', 'supply', 'resume', 'paid'],
  ]
  /** These end a dossier at once, or take it elsewhere. */
  const rare: readonly string[] = ['stop', 'withdraw', 'refuse', 'redirect', 'return-redirect']

  const begin = (id: string) => {
    underWay.push(id)
    if (underWay.length > mostUnderWay) underWay.shift()
  }
  const fresh = (place: string) => ({
    ...{ place, resolving: roll(4) === 0 ? some(wards) : place, procedureCode: some(procedures) },
    ...{ applicant: { fullName: 'Nguyễn Thị Mẫu' }, components: [component()], request: '' },
    returnBy: 'counter' as const,
  })

  /** What may be done by whoever the chance chose is done. */
  async function act(): Promise<string[]> {
    const id = some(underWay)
    if (id === undefined) return []
    const { rows } = await it.superuser.query<{ state: DossierState; receiving: string; resolving: string }>(
      'select state, receiving, resolving from dossiers.dossier where id = $1',
      [id],
    )
    const { state, receiving, resolving } = rows[0]!
    const people = [
      ...['tiepnhan'].map((role) => [role, receiving] as const),
      ...['chuyenvien', 'truongphong', 'lanhdao'].map((role) => [role, resolving] as const),
    ]
    const first = roll(people.length)
    const kind = roll(12)
    for (let n = 0; n < people.length; n++) {
      const [role, at] = people[(first + n) % people.length]!
      const officer = await it.contextOf(`${role}.${slugOf(at)}`)
      const possible = dossiers.possibleActions(officer, state).filter((type) => saidOf[type])
      const type = some(
        possible.filter((one) =>
          kind === 0 ? rare.includes(one) : kind < 8 ? onward.includes(one) : !rare.includes(one),
        ),
      )
      if (type === undefined) continue
      await dossiers.act(officer, id, { type, data: saidOf[type]!(state, officer.actor) } as Act)
      count(`dossier ${type}`)
      break
    }
    return [receiving]
  }

  async function report(place: string): Promise<string[]> {
    const words = 'Đợi lâu ở quầy mà không ai gọi đến số của tôi.'
    const told = { place, kind: some(['conduct', 'rules', 'site']), words, language: 'vi' } as const
    // By the account and not by its session, which the clock has moved past.
    const [context, channel] =
      roll(3) > 0
        ? [access.contextOf(undefined, 'vi'), 'web' as const]
        : [await it.contextOf(`tiepnhan.${slugOf(place)}`), 'counter' as const]
    reports.push((await it.house.feedback.file(context, { ...told, channel })).id)
    return [place]
  }

  /** What may have become of a report: sorted, answered, turned down; in time or late. */
  async function settleReport(): Promise<string[]> {
    const id = some(reports)
    if (id === undefined) return []
    const [days, rating] = [roll(5), roll(2) ? 1 + roll(4) : null]
    const isAnswered = roll(4) > 0
    await it.superuser.query(
      `update feedback.report set classified_on = filed_on + $2::int, due_on = filed_on + 2,
         status = case when $4 then 'answered' else 'refused' end,
         answered_on = case when $4 then filed_on + $2::int end, rating = case when $4 then $3::int end,
         refused_on = case when $4 then null else filed_on end
       where id = $1`,
      [id, days, rating, isAnswered],
    )
    return []
  }

  const count = (name: string) => done.set(name, (done.get(name) ?? 0) + 1)
  const refused = (error: unknown) => {
    if (!(error instanceof Refusal)) throw error
    count('refused')
  }

  async function step(): Promise<string[]> {
    const ward = some(wards)
    const place = codeOf(ward)
    const officer: Context = await it.contextOf(`tiepnhan.${ward}`)
    const atDesk = async () => (await reception.queue(officer, place)).atCounters[0]
    const moves: Record<string, () => Promise<unknown>> = {
      take: () =>
        reception.take(
          { ...it.atKiosk(place), key: randomUUID() },
          {
            ...{ place, channel: 'kiosk', language: 'vi', series: 'A', priority: 'normal', brings: [] },
          },
        ),
      call: async () => {
        if (!(await atDesk())) await reception.openDesk(officer, place, 1)
        await reception.callNext(officer, place)
      },
      finish: async () => {
        const called = await atDesk()
        if (!called) return false
        await reception.finish(officer, place, called.id)
      },
      absent: async () => {
        const called = await atDesk()
        if (!called) return false
        await reception.markAbsent(officer, place, called.id)
      },
      receive: async () =>
        begin(
          (await dossiers.receive(officer, { ...fresh(place), channel: some(['counter', 'post'] as const) }))
            .id,
        ),
      file: async () => {
        const filed = await dossiers.openTogether(anybody(), 'file', [{ ...fresh(place), channel: 'online' }])
        for (const { id } of filed) begin(id)
      },
      // Mostly some minutes; now and then a day.
      wait: async () => it.clock.advance({ minutes: roll(30) === 0 ? 24 * 60 : roll(40) }),
      report: () => report(place),
      settleReport,
    }
    const name = roll(4) > 0 ? 'act' : some(Object.keys(moves))
    if (name === 'act') return (await act().catch(refused)) ?? wards.map(codeOf)
    await moves[name]!().then((was) => was !== false && count(name), refused)
    return [place]
  }

  return { roll, step, done }
}
