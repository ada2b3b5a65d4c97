import { PDFDocument } from 'pdf-lib'
import { systemContext } from '#platform/ledger'
import type { TestHouse } from '../../../tests/support/house.ts'
import type { Group, NewRequest } from './index.ts'

/** People of a ward who certify, through the module's front door. */
export function counter(it: TestHouse, slug = 'cua-nam') {
  const { certification } = it.house
  const place = it.house.places.get(slug).code
  const as = (who: string) => it.contextOf(`${who}.${slug}`)
  let people = 0

  return {
    as,
    place,
    async receive(more: Partial<NewRequest> = {}) {
      return certification.receive(await as('tiepnhan'), {
        place,
        procedureCode: '2.000815',
        applicant: { fullName: 'Nguyễn Thị Mẫu', idNumber: String(190_000_000 + ++people).padStart(12, '0') },
        items: [{ title: 'Bằng tốt nghiệp đại học', pages: '5', copies: '3' }],
        compared: true,
        fee: { paid: true, receipt: 'BL-1' },
        ...more,
      })
    },
    async items(dossier: string) {
      const request = await certification.requestOf(await as('tiepnhan'), dossier)
      return request!.items
    },
    /** Signs all that waits of a request. */
    async sign(dossier: string, who = 'chutich', pin?: string) {
      const request = await certification.requestOf(await as('tiepnhan'), dossier)
      const open = request!.items.filter(
        ({ paper, electronic }) => paper === 'waiting' || (electronic === 'waiting' && pin),
      )
      return certification.sign(
        await as(who),
        place,
        dossier,
        open.map(({ id }) => id),
        pin,
      )
    },
    async entrust(who: string, groups: Group[], from: string, until: string) {
      const to = (await as(who)).actor
      return certification.delegate(await as('chutich'), place, {
        to,
        groups,
        from,
        until,
        decision: '15/QĐ-UBND',
      })
    },
    async scan(pages = 2) {
      const pdf = await PDFDocument.create()
      for (let page = 0; page < pages; page++) pdf.addPage([595, 842])
      return it.house.documents.takeIn(await pdf.save(), { fileName: 'ban-chinh.pdf', sender: 'officer' })
    },
    /** Certificates of the chair and of the ward. */
    async certificates(pin = '135790') {
      const officer = (await as('chutich')).actor as `officer:${string}`
      const issue = (holder: `officer:${string}` | `agency:${string}`, name: string, pin: string) =>
        it.house.signatures.issue(systemContext('test'), {
          ...{ place, holder, name, title: 'Chủ tịch', organisation: 'UBND phường Cửa Nam', pin },
        })
      return {
        officer: await issue(officer, 'Trần Minh Mẫu', pin),
        agency: await issue(`agency:${place}`, 'UBND phường', ''),
      }
    },
  }
}
