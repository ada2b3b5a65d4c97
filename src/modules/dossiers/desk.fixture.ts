import type { TestHouse } from '../../../tests/support/house.ts'
import type { Act, NewDossier } from './index.ts'

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

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
      await dossiers.saveDraft(token, { applicant: { fullName: 'Nguyễn Thị Mẫu', idNumber } })
      return dossiers.fileDraft(citizen, token)
    },
    owner: (code: string, secret: string) =>
      dossiers.ownerContext(it.house.access.contextOf(undefined, 'vi'), code, secret),
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
