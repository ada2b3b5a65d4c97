import { join } from 'node:path'
import { createTypst } from '#modules/documents'
import { root } from '#platform/config'
import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import * as books from './books.ts'
import { cancel } from './cancel.ts'
import { correct } from './correct.ts'
import * as delegations from './delegations.ts'
import type { Deps } from './deps.ts'
import { type OnStep, publicCopy, sealDue } from './electronic.ts'
import { exportBook } from './export.ts'
import { attestations, bookPaper } from './papers.ts'
import { refund } from './payments.ts'
import * as read from './read.ts'
import { itemise, type NewRequest, type OpenedRequest, receive } from './receive.ts'
import { refuseItem } from './refuse.ts'
import { attachScan, settle } from './settle.ts'
import { type Signed, sign } from './sign.ts'
import { figureRows, statistics } from './statistics.ts'

type After<Function> = Function extends (deps: Deps, ...rest: infer Rest) => infer Answer
  ? (...rest: Rest) => Answer
  : never

/** Certification: requests with their items, who may sign, numbers and books. */
export interface Certification {
  /** Receives a request at the counter. Its answer is the dossier's; @throws Refusal `invalid` and others */
  receive(context: Context, input: NewRequest): Promise<OpenedRequest>
  /** What a dossier asks for that was filed online or received on the general form. */
  itemise: After<typeof itemise>
  /** What was compared or paid later. */
  settle: After<typeof settle>
  attachScan: After<typeof attachScan>
  correct: After<typeof correct>
  refund: After<typeof refund>
  cancel: After<typeof cancel>
  /** The signer's part: numbers for what is on paper, a job for electronic copies. */
  sign(
    context: Context,
    place: string,
    dossier: string,
    items: readonly string[],
    pin?: string,
  ): Promise<Signed>
  refuse: After<typeof refuseItem>
  toSign: After<typeof read.toSign>
  /** What a dossier asks for; undefined for every other dossier. */
  requestOf: After<typeof read.requestOf>
  books: After<typeof books.books>
  lines: After<typeof books.lines>
  openVolume: After<typeof books.openVolume>
  closeYear: After<typeof books.closeYear>
  strike: After<typeof books.strike>
  delegate: After<typeof delegations.delegate>
  revokeDelegation: After<typeof delegations.revokeDelegation>
  delegations: After<typeof delegations.delegations>
  statistics: After<typeof statistics>
  /** The rows a figure of the statistics counts. */
  figureRows: After<typeof figureRows>
  /** The words of certification for what has a number, as PDF. */
  attestations: After<typeof attestations>
  /** A book of a year as PDF. */
  bookPaper: After<typeof bookPaper>
  /** Lines of a book as a file, while it is being read. */
  exportBook: After<typeof exportBook>
  /** Makes electronic copies that are due. Returns how many. While it is at work a second call asks it to look again. */
  sealDue(onStep?: OnStep): Promise<number>
  /** What an electronic copy is, for anybody; undefined for other signed papers. */
  publicCopy: After<typeof publicCopy>
  close(): Promise<void>
}

export async function createCertification(options: Omit<Deps, 'typst' | 'key'>): Promise<Certification> {
  const { value: key } = await options.db.direct.get<{ value: Buffer }>(
    sql`select value from ledger.key where name = 'signatures'`,
  )
  const typst = createTypst({
    log: options.log as Parameters<typeof createTypst>[0]['log'],
    formsDir: join(root, 'src/modules/certification/papers'),
    fontsDir: join(root, 'assets/fonts/pdf'),
  })
  const deps: Deps = { ...options, key, typst }
  let atWork: Promise<number> | undefined
  return {
    receive: (context, input) => receive(deps, context, input),
    itemise: (...rest) => itemise(deps, ...rest),
    settle: (...rest) => settle(deps, ...rest),
    attachScan: (...rest) => attachScan(deps, ...rest),
    correct: (...rest) => correct(deps, ...rest),
    refund: (...rest) => refund(deps, ...rest),
    cancel: (...rest) => cancel(deps, ...rest),
    sign: (context, place, dossier, items, pin) => sign(deps, context, place, dossier, items, pin),
    refuse: (...rest) => refuseItem(deps, ...rest),
    toSign: (...rest) => read.toSign(deps, ...rest),
    requestOf: (...rest) => read.requestOf(deps, ...rest),
    books: (...rest) => books.books(deps, ...rest),
    lines: (...rest) => books.lines(deps, ...rest),
    openVolume: (...rest) => books.openVolume(deps, ...rest),
    closeYear: (...rest) => books.closeYear(deps, ...rest),
    strike: (...rest) => books.strike(deps, ...rest),
    delegate: (...rest) => delegations.delegate(deps, ...rest),
    revokeDelegation: (...rest) => delegations.revokeDelegation(deps, ...rest),
    delegations: (...rest) => delegations.delegations(deps, ...rest),
    statistics: (...rest) => statistics(deps, ...rest),
    figureRows: (...rest) => figureRows(deps, ...rest),
    attestations: (...rest) => attestations(deps, ...rest),
    bookPaper: (...rest) => bookPaper(deps, ...rest),
    exportBook: (...rest) => exportBook(deps, ...rest),
    async sealDue(onStep) {
      // One after another: a second process would wait for the same row of the book anyway.
      while (atWork) await atWork.catch(() => 0)
      atWork = sealDue(deps, onStep).finally(() => {
        atWork = undefined
      })
      return atWork
    },
    publicCopy: (...rest) => publicCopy(deps, ...rest),
    close: () => typst.close(),
  }
}
