import { v7 as uuid } from 'uuid'
import type { Clock } from '#platform/clock'
import { type Database, sql } from '#platform/db'
import { type Hub, keepInMind } from '#platform/events'
import { type Context, type Ledger, notFound, systemContext } from '#platform/ledger'
import { actAt } from './grants.ts'
import { hashOf, type Invitation, invite, managing } from './invite.ts'
import { deviceCodeWrong } from './refusals.ts'
import { idIn, tokenFor } from './token.ts'

/** A machine that proved itself, at the place where it stands. */
export interface Device {
  id: string
  /** Code of its place. */
  place: string
  kind: 'kiosk'
  /** What it is called in its hall. */
  name: string
}

/** A machine as those see it who look after the hall. */
export interface DeviceReport extends Device {
  connectedAt: Temporal.Instant
  /** To the minute. */
  seenAt: Temporal.Instant
}

/** The machines of the halls: who they are, not what they do. */
export interface Devices {
  /** The machine whose token this is, if it stands at this place and was not sent away. Asks no database. */
  recognise(place: string, token: string | undefined): Device | undefined
  /** The context of somebody at that machine; the visitor's own where no machine proved itself. */
  contextAt(context: Context, place: string, token: string | undefined): Context
  /** A code with which one machine connects itself, once, within minutes; permission `queue.manage`. */
  invite(context: Context, place: string, name: string): Promise<Invitation>
  /**
   * Connects a machine; one that stood there under the same name is sent away.
   * @param code as typed; twelve digits
   * @returns the token the machine keeps
   * @throws Refusal `device-code-wrong`
   */
  connect(place: string, code: string): Promise<string>
  /** A demonstration is tried by everybody: the next free name, without a code. */
  connectForTrial(place: string): Promise<string>
  /** From now on the machine is a stranger; permission `queue.manage`. @throws Refusal `not-found` */
  revoke(context: Context, place: string, id: string): Promise<void>
  /** The machines of a hall, by name; permission `queue.read`. */
  list(context: Context, place: string): Promise<DeviceReport[]>
  /** The machines of all halls whose figures the reader may see; permission `insight.read`. */
  reports(context: Context): Promise<DeviceReport[]>
  close(): void
}

/** The one stream on which every process hears of changes, of whichever place. */
const stream = 'devices'
const house = systemContext('devices')
const everywhere = { 'app.places': '*', 'app.actor': house.actor }
const seenEveryMs = 60_000

/**
 * A city has some hundred machines: each process keeps them in memory and reads them again when the stream `devices`
 * has grown, so that asking who a machine is costs no round trip.
 */
export async function createDevices(deps: {
  ledger: Ledger
  db: Database
  clock: Clock
  hub: Hub
}): Promise<Devices> {
  const { ledger, db, clock, hub } = deps
  const { value: key } = await db.direct.get<{ value: Buffer }>(
    sql`select value from ledger.key where name = 'devices'`,
  )
  let known = new Map<string, Device>()
  /** When each was last written down as seen, in milliseconds. */
  const seen = new Map<string, number>()

  async function load(): Promise<void> {
    const rows = await db.transaction(everywhere, (tx) =>
      tx.many<Device & { seenAt: Temporal.Instant }>(
        sql`select id, place, kind, name, seen_at from devices.device where revoked_at is null`,
      ),
    )
    known = new Map(rows.map(({ seenAt, ...device }) => [device.id, device]))
    for (const { id, seenAt } of rows) seen.set(id, Math.max(seen.get(id) ?? 0, seenAt.epochMilliseconds))
  }
  const { refresh, close } = await keepInMind({ db, hub, stream, load })

  /** Not waited for: a number is not held up by it, and the next request of the machine says it again. */
  function noteSeen({ id }: Device): void {
    const now = clock.now()
    if (now.epochMilliseconds - (seen.get(id) ?? 0) < seenEveryMs) return
    seen.set(id, now.epochMilliseconds)
    db.transaction(everywhere, (tx) =>
      tx.run(sql`update devices.device set seen_at = ${now} where id = ${id} and seen_at < ${now}`),
    ).catch(() => {})
  }

  const recognise: Devices['recognise'] = (place, token) => {
    const id = idIn(key, token)
    const device = id ? known.get(id) : undefined
    if (!device || device.place !== place) return undefined
    noteSeen(device)
    return device
  }

  /** Stands a machine up in the hall, in the name of whoever invited it. */
  async function stand(
    place: string,
    find: (
      tx: Parameters<Parameters<Ledger['command']>[2]>[0],
      at: Temporal.Instant,
    ) => Promise<{ name: string; invitedBy: string }>,
  ): Promise<string> {
    const { id } = await ledger.command(
      house,
      { name: 'devices.connect', permission: managing, place, input: null },
      async (tx, at) => {
        const { name, invitedBy } = await find(tx, at)
        const id = uuid()
        const subject = `device:kiosk-${place}-${name}`
        await tx.run(sql`
          update devices.device set revoked_at = ${at}, revoked_by = ${invitedBy}
          where place = ${place} and kind = 'kiosk' and name = ${name} and revoked_at is null`)
        await tx.run(sql`
          insert into devices.device (id, place, kind, name, connected_at, invited_by, seen_at)
          values (${id}, ${place}, 'kiosk', ${name}, ${at}, ${invitedBy}, ${at})`)
        return {
          answer: { id },
          ...told('device.connected', place, subject, name),
          detail: { name, id, invitedBy },
        }
      },
    )
    await refresh()
    return tokenFor(key, id)
  }

  return {
    recognise,
    contextAt(context, place, token) {
      const device = recognise(place, token)
      return device ? actAt(context, device) : context
    },
    invite: (context, place, name) => invite(deps, context, place, name),
    connect: (place, code) =>
      stand(place, async (tx, at) => {
        const invitation = await tx.find<{ name: string; invitedBy: string }>(sql`
          delete from devices.invitation
          where code_hash = ${hashOf(place, code)} and place = ${place} and expires_at > ${at}
          returning name, invited_by`)
        if (!invitation) throw deviceCodeWrong()
        return invitation
      }),
    connectForTrial: (place) =>
      stand(place, async (tx) => {
        await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`device ${place}`}, 0))`)
        const rows = await tx.many<{ name: string }>(
          sql`select name from devices.device where place = ${place} and revoked_at is null`,
        )
        const taken = new Set(rows.map(({ name }) => name))
        let nth = 1
        while (taken.has(String(nth))) nth++
        return { name: String(nth), invitedBy: house.actor }
      }),
    async revoke(context, place, id) {
      await ledger.command(
        context,
        { name: 'devices.revoke', permission: managing, place, input: id },
        async (tx, at) => {
          const row = await tx.find<{ name: string }>(sql`
            update devices.device set revoked_at = ${at}, revoked_by = ${context.actor}
            where id = ${id} and place = ${place} and revoked_at is null returning name`)
          if (!row) throw notFound()
          const subject = `device:kiosk-${place}-${row.name}`
          return { answer: null, ...told('device.revoked', place, subject, row.name), detail: { id } }
        },
      )
      await refresh()
    },
    list: (context, place) =>
      ledger.read(context, 'queue.read', (tx) =>
        tx.many<DeviceReport>(sql`
          select id, place, kind, name, connected_at, seen_at from devices.device
          where place = ${place} and revoked_at is null order by length(name), name`),
      ),
    reports: (context) =>
      ledger.read(context, 'insight.read', (tx) =>
        tx.many<DeviceReport>(sql`
          select id, place, kind, name, connected_at, seen_at from devices.device where revoked_at is null`),
      ),
    close,
  }
}

/** The hall hears of it, and every process. */
function told(type: string, place: string, subject: string, name: string) {
  const data = { kind: 'kiosk', name }
  return { subject, events: [place, stream].map((it) => ({ stream: it, type, subject, data })) }
}
