import type { House } from '../../src/house.ts'
import type { Subject } from './subject.ts'
import type { Ward } from './ward.ts'

/** The words of the matrix: who asks, for what, and which answer is right. */
export const roles = ['public', 'reception', 'specialist', 'head', 'leader', 'operator'] as const
export type Role = (typeof roles)[number]
export const accounts: Record<Role, string | undefined> = {
  public: undefined,
  reception: 'tiepnhan.cua-nam',
  specialist: 'chuyenvien.cua-nam',
  head: 'truongphong.cua-nam',
  leader: 'lanhdao.cua-nam',
  operator: 'dieuhanh.ha-noi',
}
const officers = ['reception', 'specialist', 'head', 'leader'] as const

/** A status; of a redirect also where to, without the query, ids and secrets as `…` and the ward as `:ward`. */
export type Answer = string
/** In one's own ward, and in another one. */
export type Answers = Record<Role, readonly [Answer, Answer]>
type Fields = Record<string, string>

export interface Row {
  /** What those get who may (`nobody`: there are none). Any other answer is a refusal: it changes nothing, names nobody. */
  ok: Answer
  answers: Answers
  /** Makes what the row uses up; made anew after each time that somebody was allowed to. */
  arrange?: (ward: Ward) => Promise<Partial<Subject>>
  /** When the parameters do not make the address. */
  url?: (it: Subject, house: House) => string
  query?: (it: Subject) => Fields
  form?: (it: Subject) => Fields
  /** Fields that bring a picture: the form is sent in parts. */
  files?: string[] | ((it: Subject) => string[])
  /** Brings the cookie that keeps a dossier open on its owner's phone. */
  follows?: true
  /** Brings the cookie that keeps a mandate open on its helper's phone. */
  acts?: true
  /** Sent by a kiosk of the ward; from any other browser the answer is a refusal, tried in the kiosk's own journey. */
  machine?: true
  /** Reachable under `/en` and `/ar` as well. */
  inLanguages?: true
  /** Names no ward: an officer of a ward stays in their own, whatever the operator's cookie says. */
  atHome?: boolean
  /** The same for all wards: an operator need not choose one first. */
  ofCity?: true
  /** Refuses a deed, not the sight of the dossier: those who may read it get it back with the reason. */
  showsToReaders?: true
  /** What a page must show of its ward to those who may. */
  shows?: (it: Subject) => string
  /** A form that leaves nothing in the database. */
  leavesNothing?: true
  /** Ends the session it is sent with. */
  endsSession?: true
  /** The device's address; from the same network as the house unless told. */
  from?: string
  /** The answer for somebody who makes up the secret: the same for all, signed in or not. */
  madeUp?: Answer
}

const same = (answer: Answer) => [answer, answer] as const
/** The same for all. */
export const all = (answer: Answer) =>
  Object.fromEntries(roles.map((role) => [role, same(answer)])) as unknown as Answers

/**
 * Answers for the signed in.
 * @param may who may: an officer in their own ward, the operator everywhere
 */
export function only(
  may: readonly Role[],
  answers: {
    ok: Answer
    /** Not signed in. */
    stranger: Answer
    /** An officer who would be allowed to at home. */
    away: Answer
    /** An officer without the permission, in their own ward and in the other. */
    lacks?: readonly [Answer, Answer]
  },
): Answers {
  const { ok, stranger, away, lacks = same('403') } = answers
  const ward = officers.map((role) => [role, may.includes(role) ? [ok, away] : lacks])
  return {
    public: same(stranger),
    operator: same(may.includes('operator') ? ok : '403'),
    ...Object.fromEntries(ward),
  } as Answers
}

export const anyOfficer = [...officers, 'operator'] as const
