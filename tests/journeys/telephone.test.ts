import { afterAll, beforeAll, expect, test } from 'vitest'
import { wholeDialogue } from '../../sandbox/sip/dialogue.ts'
import { type SipStandIn, startSipServer } from '../../sandbox/sip/server.ts'
import { callBySipp } from '../../sandbox/sip/sipp.ts'
import { type TestHouse, testHouse } from '../support/house.ts'
import { secretOfTelephone, withTelephone } from '../support/telephone.ts'

let it: TestHouse
let line: SipStandIn
beforeAll(async () => {
  it = await testHouse({ ...withTelephone, isOpen: () => true })
  const address = await it.house.server.listen({ port: 0, host: '127.0.0.1' })
  line = await startSipServer({
    url: `${address}/api/v1/telephone/jambonz/calls`,
    ...{ secret: secretOfTelephone, cues: true, twice: true },
    now: () => it.clock.now().epochMilliseconds / 1000,
  })
})
afterAll(async () => {
  await line?.close()
  await it.close()
})

/** SIPp sends keys as raw packets, which takes root. */
const isRoot = process.getuid?.() === 0

test.runIf(isRoot)(
  'a telephone calls: language, a question, a dossier by its keys, goodbye; each webhook comes twice',
  async () => {
    const { body: dossier } = await it.api('POST', '/api/v1/places/cua-nam/dossiers', {
      as: 'tiepnhan.cua-nam',
      body: { procedureCode: '1.001193', applicant: { fullName: 'Nguyễn Thị Mẫu' } },
    })
    const { keys, ...dialogue } = wholeDialogue(dossier)
    const report = await callBySipp({
      ...{ host: '127.0.0.1', port: line.port, calls: 1, rate: 1, timeoutSeconds: 240 },
      ...dialogue,
    })
    const [call] = line.calls
    expect(
      { ...report, failure: call?.failure },
      `${report.log}\n${JSON.stringify(call, ['digits', 'said', 'hooks', 'path', 'ms'], 1)}`,
    ).toMatchObject({
      ...{ successful: 1, failed: 0, failure: undefined },
    })
    expect(call!.digits).toBe(keys)
    const said = call!.said.join('\n')
    expect(said).toMatch(
      /Tiếng Việt, bấm 1[\s\S]*Hỏi về thủ tục[\s\S]*khai sinh[\s\S]*mã hồ sơ[\s\S]*mã bí mật/i,
    )
    expect(said).toMatch(/đã tiếp nhận|đang giải quyết/)
    expect(said).toMatch(/tạm biệt/i)
    // Sound went out while it was said, and the caller's keys came as sound packets as well.
    expect(call!.packets.sent).toBeGreaterThan(50)
    expect(call!.packets.received).toBeGreaterThan(20)
  },
  300_000,
)

test.runIf(isRoot)(
  'who hangs up in the middle is over, and nothing of them stays',
  async () => {
    const before = line.calls.length
    const report = await callBySipp({
      ...{ host: '127.0.0.1', port: line.port, calls: 1, rate: 1, timeoutSeconds: 120 },
      ...{ says: [], turns: [{ press: '2' }, 'nothing'], hangsUp: 'caller' },
    })
    expect(report, report.log).toMatchObject({ successful: 1, failed: 0 })
    await line.calls[before]!.over
    expect(line.calls[before]).toMatchObject({ endedBy: 'caller', failure: undefined, digits: '2' })
    const { rows } = await it.superuser.query(
      'select number_sealed, talk_sealed from telephone.call where over_at is null or number_sealed is not null',
    )
    expect(rows).toEqual([])
  },
  180_000,
)
