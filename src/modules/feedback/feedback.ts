import type { OpenedFile, StagedFile } from '#modules/documents'
import type { Writer } from '#modules/messages'
import type { Context } from '#platform/ledger'
import * as acts from './act.ts'
import type { Act, ActType } from './actions.ts'
import type { Deps } from './deps.ts'
import * as file from './file.ts'
import type { FeedbackRules } from './kinds.ts'
import { reportLetters } from './letters/write.ts'
import * as photos from './photos.ts'
import * as read from './read.ts'
import type { ReportState } from './state.ts'
import { forgetSenders, redateReports } from './upkeep.ts'

/** Reports of people about what goes wrong (phản ánh, kiến nghị), with their limits, answers and ratings. */
export interface Feedback {
  /** What may be reported, and how long each step may take. */
  rules: FeedbackRules
  /** Whether it could be filed as it is. @throws Refusal `report-wrong` naming the fields */
  check(typed: file.NewReport): void
  /** @throws Refusal `report-wrong` naming the fields, `file-expired` for a photo that was staged too long ago */
  file(context: Context, typed: file.NewReport): Promise<file.FiledReport>
  /** @throws Refusal `wrong-report-code` */
  follow(code: string, secret: string): Promise<read.FollowedReport>
  /** The context in which the sender supplies and rates. */
  senderContext(context: Context, code: string, secret: string): Context
  /** @throws Refusal `not-found`, `forbidden`, `stale`, `report-moved-on`, and those of the action's own rules */
  act(
    context: Context,
    id: string,
    said: Act,
    options?: { version?: number | undefined },
  ): Promise<acts.ActedReport>
  /** A note of a staged photo, which its form carries until it is sent. */
  notePhoto(staged: StagedFile): string
  /** Undefined for what is no note of a photo. */
  findNotedPhoto(note: string): StagedFile | undefined
  /** For officers, and for the sender by `senderContext`. @throws Refusal `forbidden`, `not-found` */
  photos(context: Context, id: string): Promise<photos.ShownPhoto[]>
  /** @throws Refusal `forbidden`, `not-found`, and those of files that are not clean */
  openPhoto(context: Context, id: string, photo: string): Promise<OpenedFile>
  /** @throws Refusal `forbidden`, `not-found` */
  openThumbnail(context: Context, id: string, photo: string): ReturnType<typeof photos.openThumbnail>
  /** What this officer may do to a report now. */
  possible(context: Context, state: ReportState): ActType[]
  /** For officers; the look is audited. @throws Refusal `forbidden`, `not-found` */
  get(context: Context, id: string): Promise<read.Report>
  list(context: Context, filter: read.ReportFilter, page?: number): Promise<read.ReportPage>
  /** What anybody may read, the newest first. */
  published(wish: { place?: string | undefined; page?: number }): ReturnType<typeof read.listPublications>
  /** Writes the letters about reports, for `messages.deliverDue`. */
  writer: Writer
  /** Forgets senders of what is over for long. Returns how many. */
  forget(): Promise<number>
  /** Dates of open reports by a corrected calendar. Returns how many reports. */
  redate(): Promise<number>
}

export function createFeedback(deps: Deps): Feedback {
  return {
    rules: deps.rules,
    check: (typed) => file.checkReport(deps, typed),
    file: (context, typed) => file.fileReport(deps, context, typed),
    follow: (code, secret) => read.followReport(deps, code, secret),
    senderContext: read.senderContext,
    act: (context, id, said, options) => acts.act(deps, context, id, said, options),
    notePhoto: (staged) => photos.notePhoto(deps, staged),
    findNotedPhoto: (note) => photos.findNotedPhoto(deps, note),
    photos: (context, id) => photos.photosOf(deps, context, id),
    openPhoto: (context, id, photo) => photos.openPhoto(deps, context, id, photo),
    openThumbnail: (context, id, photo) => photos.openThumbnail(deps, context, id, photo),
    possible: acts.possibleActs,
    get: (context, id) => read.getReport(deps, context, id),
    list: (context, filter, page) => read.listReports(deps, context, filter, page),
    published: (wish) => read.listPublications(deps, wish),
    writer: reportLetters(deps),
    forget: () => forgetSenders(deps),
    redate: () => redateReports(deps),
  }
}
