import type { Clock } from '#platform/clock'
import { type Database, sql, type Transaction } from '#platform/db'
import type { Context, Ledger } from '#platform/ledger'
import type { Language } from '#platform/text'
import { deliverDue, type Writer } from './deliver.ts'
import type { Deps } from './deps.ts'
import { forget } from './forget.ts'
import { type News, tell } from './outbox.ts'
import { backlog, giveUp, type MessageReport, report, retry } from './report.ts'
import { type MailPatience, type MailSettings, smtpChannel } from './smtp.ts'
import {
  followStop,
  followSubscription,
  keepUntil,
  type Subscribed,
  type SubscriptionWish,
  stop,
  subscribe,
  unsubscribe,
} from './subscription.ts'

/** Letters to people who asked for them: an outbox, and the addresses they go to. */
export interface Messages {
  /** Whether there is a way to send. Without one nothing is offered and no address is taken. */
  isOffered: boolean
  /** Takes an address for letters about one thing, within the command that records it. */
  subscribe(tx: Transaction, at: Temporal.Instant, wish: SubscriptionWish): Promise<number>
  /** No more letters: the address goes. Says whether there was one. */
  unsubscribe(tx: Transaction, subject: string): Promise<boolean>
  /** How long the address of a thing is kept. */
  keepUntil(tx: Transaction, subject: string, forgetAt: Temporal.Instant): void
  /** Puts a letter into the outbox, within the transaction of its cause, for whoever asked for letters about it. */
  tell(tx: Transaction, at: Temporal.Instant, news: News): void
  /** Where letters about a thing go, for the holder of its secret. */
  follow(secret: string, subject: string): Promise<Subscribed | undefined>
  /** What a stop link leads to. @throws Refusal `not-found` */
  followStop(secret: string): Promise<{ language: Language; isStopped: boolean }>
  /** Stops letters about a thing, by the link in each of them. @throws Refusal `not-found` */
  stop(context: Context, secret: string): Promise<void>
  /** Sends what is due. While it is at work a second call only asks it to look once more. Returns how many were sent. */
  deliverDue(writers: Readonly<Record<string, Writer>>): Promise<number>
  /** Forgets the addresses of what is over; safe to repeat. Returns how many. */
  forget(): Promise<number>
  /** How the letters fare; permission `message.manage`. */
  report(context: Context, place?: string): Promise<MessageReport>
  retry(context: Context, place: string, id: string): Promise<null>
  giveUp(context: Context, place: string, id: string): Promise<null>
  /** What waits now, for measuring. */
  backlog(): Promise<{ waiting: number; oldestSeconds: number }>
}

const patience: MailPatience = { connect: 10_000, answer: 15_000 }

/**
 * @param options.mail where letters are handed over; undefined: nothing is sent
 * @param options.patience for tests: how long to wait for the server
 */
export async function createMessages(options: {
  ledger: Ledger
  db: Database
  clock: Clock
  publicUrl: string
  /** This process, as `jobs.is_alive` knows it. */
  process: string
  mail: MailSettings | undefined
  patience?: MailPatience | undefined
  log: Deps['log']
}): Promise<Messages> {
  const { ledger, db, clock, publicUrl, mail, log } = options
  const { value: key } = await db.direct.get<{ value: Buffer }>(
    sql`select value from ledger.key where name = 'messages'`,
  )
  const channel = mail && smtpChannel(mail, options.patience ?? patience)
  const deps: Deps = { ledger, db, clock, process: options.process, key, publicUrl, channel, log }
  let atWork = false
  let again = false
  return {
    isOffered: Boolean(channel),
    subscribe: (tx, at, wish) => subscribe(deps, tx, at, wish),
    unsubscribe,
    keepUntil,
    tell,
    follow: (secret, subject) => followSubscription(deps, secret, subject),
    followStop: (secret) => followStop(deps, secret),
    stop: (context, secret) => stop(deps, context, secret),
    async deliverDue(writers) {
      again = true
      if (atWork || !channel) return 0
      atWork = true
      try {
        let sent = 0
        while (again) {
          again = false
          sent += await deliverDue(deps, channel, writers)
        }
        return sent
      } finally {
        atWork = false
      }
    },
    forget: () => forget(deps),
    report: (context, place) => report(deps, context, place),
    retry: (context, place, id) => retry(deps, context, place, id),
    giveUp: (context, place, id) => giveUp(deps, context, place, id),
    async backlog() {
      const { waiting, oldestSince } = await backlog(deps)
      const since = oldestSince?.epochMilliseconds
      const oldestSeconds = since === undefined ? 0 : (clock.now().epochMilliseconds - since) / 1000
      return { waiting, oldestSeconds: Math.max(0, oldestSeconds) }
    },
  }
}
