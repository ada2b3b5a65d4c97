import { filledIn } from '../../../tests/support/forms.ts'
import type { TestHouse } from '../../../tests/support/house.ts'
import type { Act, NewDossier } from './index.ts'

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** The applicant took it and signed on paper. */
export const signedOnPaper = {
  recipient: { kind: 'applicant' },
  identity: { kind: 'citizen-card', last4: '0001' },
  acknowledged: { how: 'paper' },
  given: ['Kết quả'],
  returned: [],
} as const

/** People of a ward who deal with a dossier of their own, through the module's front door. */
export function desk(it: TestHouse, slug = 'cua-nam') {
  const { dossiers, documents } = it.house
  const as = (who: string) => it.contextOf(who.includes('.') ? who : `${who}.${slug}`)

  const receive = async (more: Partial<NewDossier> = {}) =>
    dossiers.receive(await as('tiepnhan'), {
      place: slug,
      procedureCode: '1.004222',
      channel: 'counter',
      applicant: { fullName: 'Nguyễn Thị Mẫu', idNumber: '000190000001' },
      components: [],
      request: '',
      returnBy: 'counter',
      ...more,
    })

  const act = async (who: string, id: string, type: Act['type'], data: object = {}) =>
    dossiers.act(await as(who), id, { type, data } as Act)

  return {
    as,
    receive,
    act,
    /** Files online, as a citizen does. */
    async file(procedureCode: string, idNumber = '000190000001') {
      const citizen = it.house.access.contextOf(undefined, 'vi')
      const { token } = await dossiers.startDraft(citizen, { place: slug, procedureCode, language: 'vi' })
      const { version } = dossiers.draftForm(await dossiers.getDraft(token))
      const given = { 'self-name': 'Nguyễn Thị Mẫu', 'self-id-number': idNumber }
      await dossiers.saveDraft(token, filledIn(version, it.house.forms.world(), given))
      return dossiers.fileDraft(citizen, token)
    },
    owner: (code: string, secret: string) =>
      dossiers.ownerContext(it.house.access.contextOf(undefined, 'vi'), code, secret),
    /** To the end but for handing it over. */
    async finish(id: string) {
      await act('chuyenvien', id, 'assign', { officer: (await as('chuyenvien')).actor })
      const file = await this.addFile('chuyenvien', id)
      await act('chuyenvien', id, 'attach-result', { files: [file], summary: 'Giấy xác nhận' })
      await act('chuyenvien', id, 'pass', { step: 'approve' })
      await act('lanhdao', id, 'approve')
    },
    handOver: (id: string, receipt: object = {}) =>
      act('tiepnhan', id, 'hand-over', {
        ...{ to: 'Nguyễn Thị Mẫu', by: 'counter', acknowledged: true },
        receipt: { ...signedOnPaper, ...receipt },
      }),
    take: async (id: string, who = 'chuyenvien') =>
      act(who, id, 'assign', { officer: (await as(who)).actor }),
    async addFile(who: string, id: string): Promise<string> {
      const staged = await documents.takeIn(onePixel, { fileName: 'giay.png' })
      return dossiers.addFile(await as(who), id, staged)
    },
    async get(id: string) {
      return dossiers.get(await as('tiepnhan'), id)
    },
  }
}
