import { PDF } from '@libpdf/core'
import { systemContext } from '#platform/ledger'
import { issueSampleCertificates } from '../src/sample.ts'
import { atOnce } from './at-once.ts'
import { momentOf } from './clock.ts'
import { act } from './doors.ts'
import { type Flight, status } from './flight.ts'
import type { Flights } from './flights.ts'
import { unlessDone } from './keys.ts'
import { begun, isElectronic, isReadyForResult, passOn } from './parts.ts'
import { keyed, type Piece, type Stage, secondsOf } from './stage.ts'

/** One file for all of them, of which the house keeps one copy. */
let file: Promise<Uint8Array> | undefined
function resultFile(): Promise<Uint8Array> {
  const pdf = PDF.create()
  pdf
    .addPage({ width: 595, height: 842 })
    .drawText('Ket qua giai quyet thu tuc hanh chinh (mo phong)', { x: 80, y: 700, size: 14 })
  file ??= pdf.save()
  return file
}

/** Officers bring results that are files: each is taken in, given to its dossier, named as its result, and passed on. */
export async function bringResults(
  stage: Stage,
  flights: Flights,
  piece: Piece,
  { minute, round }: { minute: number; round: number },
): Promise<void> {
  const { house, clock, quarter, officer } = stage
  const work = quarter.days.workIndex(piece.day)
  const turnOf = ({ planned }: Flight) => ({
    ...{ day: piece.day, round, work, actor: officer(planned.resolving, 'chuyenvien').actor },
  })
  const ready = [...flights.all()].filter(
    (flight) => isElectronic(stage, flight) && isReadyForResult(stage, flight, turnOf(flight)),
  )
  if (ready.length === 0) return
  // Whoever signs in a ward has a certificate by then.
  const wards = [...new Set(ready.map(({ planned }) => planned.resolving))]
  await issueSampleCertificates(
    house,
    wards.map((ward) => house.places.get(quarter.world.wards[ward]!.code)),
  )
  await atOnce(ready, stage.width, (flight) => {
    const { resolving } = flight.planned
    const place = quarter.world.wards[resolving]!.code
    const context = (what: string) =>
      keyed(stage, officer(resolving, 'chuyenvien'), piece, resolving, what, flight.code)
    const moment = momentOf(quarter.days.dates[piece.day]!, minute + secondsOf(resolving) / 60)
    return clock.at(moment, async () => {
      const acts = begun(flight, turnOf(flight))
      if (acts.length > 0)
        await unlessDone(() => act(house, context('begin'), place, [{ id: flight.id, acts }]))
      const staged = await house.documents.takeIn(await resultFile(), {
        ...{ fileName: 'ket-qua.pdf', sender: 'officer' },
      })
      const files = [await house.dossiers.addFile(context('result-file'), flight.id, staged)]
      // Whoever has a virus scanner lets it look: nobody signs what was not looked at.
      await house.documents.scanning.scanDue()
      const done = await unlessDone(() =>
        act(house, context('result'), place, [
          {
            id: flight.id,
            acts: [{ type: 'attach-result', data: { files, summary: '' } }, passOn(stage, flight)],
          },
        ]),
      )
      if (done) flights.settle(flight, done[0]!, piece.day)
    })
  })
}

/** What leaders approved with their keys is signed and sealed, and so finished. */
export async function sealResults(
  stage: Stage,
  flights: Flights,
  piece: Piece,
  minute: number,
): Promise<void> {
  const { house, clock, quarter, officer } = stage
  const approved: Flight[] = []
  for (const flight of flights.all()) {
    if (flight.status !== status.processing || flight.step !== 'approve' || !isElectronic(stage, flight))
      continue
    const { state } = await house.dossiers.get(officer(flight.planned.resolving, 'lanhdao'), flight.id)
    if (state.signing) approved.push(flight)
  }
  if (approved.length === 0) return
  clock.set(momentOf(quarter.days.dates[piece.day]!, minute))
  await house.sealDue()
  for (const flight of approved) {
    await noteSigned(stage, flight)
    flights.settle(flight, { status: status.finished }, piece.day)
  }
}

/** Tells the dossier of its signed file, as the job in the queue does, which finds it done. */
async function noteSigned({ house, officer }: Stage, { id, code, planned }: Flight): Promise<void> {
  const leader = officer(planned.resolving, 'lanhdao')
  const files = await house.ledger.read(systemContext('replay'), 'document.read', (tx) =>
    house.documents.listByOwner(tx, `dossier:${id}`),
  )
  const { state } = await house.dossiers.get(leader, id)
  for (const { request, source } of state.signing?.requests ?? []) {
    // The newest: there is one result, and what was made of it.
    const signed = files.findLast((it) => it.id !== source)
    if (!signed) throw new Error(`the result of ${code} was not signed`)
    await house.dossiers.noteSigned(id, { request, file: signed.id })
  }
  const after = await house.dossiers.get(leader, id)
  if (after.state.status !== status.finished) throw new Error(`${code} was signed and is not finished`)
}
