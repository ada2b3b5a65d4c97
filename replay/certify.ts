import { systemContext } from '#platform/ledger'
import { atOnce } from './at-once.ts'
import { momentOf } from './clock.ts'
import type { Opened } from './doors.ts'
import { status } from './flight.ts'
import type { Flights } from './flights.ts'
import { chanceOf } from './scenario/chance.ts'
import type { PlannedDossier } from './scenario/dossier.ts'
import { keyed, type Piece, type Stage, secondsOf } from './stage.ts'

const titles = [
  ...['Căn cước công dân', 'Bằng tốt nghiệp đại học', 'Học bạ trung học phổ thông', 'Giấy khai sinh'],
  ...[
    'Giấy chứng nhận đăng ký kết hôn',
    'Sổ hộ khẩu (bản lưu)',
    'Giấy chứng nhận quyền sử dụng đất',
    'Giấy phép lái xe',
  ],
]

/** A request for certified copies or signatures at the counter. */
export function receiveCertified(
  stage: Stage,
  piece: Piece,
  planned: PlannedDossier,
  ticketId?: string,
): Promise<Opened> {
  const { house, quarter, officer } = stage
  const { ward, procedure, items, number } = planned
  const random = chanceOf(quarter.seed, 'items', ward, planned.day, number)
  const { fullName, idNumber, birthDate, sex, address } = planned.person()
  const isCopy = procedure.code === '2.000815'
  const count = isCopy ? items : 1
  return house.certification.receive(
    keyed(stage, officer(ward, 'tiepnhan'), piece, ward, 'certified', number),
    {
      place: quarter.world.wards[ward]!.code,
      procedureCode: procedure.code,
      applicant: { fullName, idNumber, birthDate, sex, address },
      items: Array.from({ length: count }, () => ({
        title: isCopy ? titles[Math.floor(random() * titles.length)]! : 'Giấy ủy quyền',
        pages: String(1 + Math.floor(random() ** 2 * 12)),
        copies: String(1 + Math.floor(random() ** 2 * 5)),
        ...(isCopy ? {} : { details: { signers: fullName } }),
      })),
      compared: true,
      fee: { paid: true, receipt: `BL-${number}` },
      // Somebody may well come twice a day with the same paper.
      again: true,
      ticketId,
    },
  )
}

/** The chair signs what waits: each original gets its number from the book. */
export async function signCertified(
  stage: Stage,
  flights: Flights,
  piece: Piece,
  minute: number,
): Promise<void> {
  const { house, clock, quarter, officer } = stage
  const waiting = [...flights.all()].filter(
    ({ planned, status: now }) => planned.isCertified && now === status.processing,
  )
  const byWard = Map.groupBy(waiting, ({ planned }) => planned.ward)
  await atOnce([...byWard], stage.width, ([ward, list]) =>
    clock.at(momentOf(quarter.days.dates[piece.day]!, minute + secondsOf(ward) / 60), async () => {
      // As they came: numbers of the book follow the codes.
      for (const flight of list.sort((a, b) => (a.code < b.code ? -1 : 1))) {
        const request = await house.certification.requestOf(systemContext('replay'), flight.id)
        const open = request!.items.filter(({ paper }) => paper === 'waiting').map(({ id }) => id)
        const context = keyed(stage, officer(ward, 'chutich'), piece, ward, 'sign', flight.code)
        await house.certification.sign(context, quarter.world.wards[ward]!.code, flight.id, open)
        flights.settle(flight, { status: status.finished }, piece.day)
      }
    }),
  )
}
