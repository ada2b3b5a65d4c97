import type { Language, Text } from '#platform/text'

/** What people ask about a procedure. `about` is the short of everything, where nothing was named. */
export const aspects = [
  'about',
  'who',
  'papers',
  'time',
  'fee',
  'where',
  'form',
  'online',
  'ticket',
  'status',
  'outcome',
  'steps',
] as const
export type Aspect = (typeof aspects)[number]

/** For whom somebody asks. */
export type ForWhom = 'self' | 'child' | 'parent' | 'other'

/** Through which of the house's mouths a talk goes. */
export type Channel = 'chat' | 'kiosk' | 'robot' | 'phone' | 'desk'

/**
 * What a talk remembers between two turns: small (under 2 kB as JSON), without a personal number or a secret, and
 * thrown away when its form is not the present one (`readState`).
 */
export interface DialogueState {
  version: 1
  channel: Channel
  language: Language
  /** Code of the procedure that is spoken of. */
  procedure?: string
  /** What was asked last. */
  aspects?: Aspect[]
  forWhom?: ForWhom
  /** Code of the ward that is spoken of. */
  ward?: string
  /** What was asked of the person and not answered yet. */
  pending?: Pending
  /** Ids of the choices that were offered last: keys of a telephone and “the second one” choose among them. */
  offered?: string[]
  /** Procedures the person said they do not mean, in this search. */
  excluded?: string[]
  /** What was said last, to say it again. */
  last?: Plan
  /** Turns in a row that led nowhere; at the second a person is offered first. */
  misses?: number
  slow?: true
}

/** A question of ours that waits for an answer. */
export type Pending =
  | { kind: 'procedure'; goal: Errand | 'tell' }
  | { kind: 'ward'; goal: WardGoal }
  | { kind: 'confirm'; errand: Errand; slot?: string }
  | { kind: 'slot'; slots: string[] }
  | { kind: 'identity'; errand: Errand; slot?: string }
  /** Whether they want an officer. */
  | { kind: 'person' }
  | { kind: 'dossier-code' }
  | { kind: 'dossier-secret'; dossier: string }

/** For what a ward has to be known. */
export type WardGoal = Errand | 'tell' | 'hours' | 'wait' | 'person'

/** What is done for somebody in a hall, after they confirmed it. */
export type Errand = 'ticket' | 'book'

/** One turn of the person, or the answer of whoever carried out an action. */
export type Input =
  | { kind: 'start' }
  | { kind: 'text'; text: string }
  /** A button: the id of one of the choices of an answer. */
  | { kind: 'choice'; id: string }
  /** A key of a telephone, or digits and the hash key. */
  | { kind: 'keys'; keys: string }
  /** Nothing was heard, or no speech in what was heard. */
  | { kind: 'silence' }
  | { kind: 'noise' }
  | { kind: 'done'; action: Action; result: ActionResult }

/**
 * What the caller carries out; the result comes back as `{ kind: 'done', action, result }`. An action is carried out at once
 * and kept nowhere: `secret` and `idNumber` are the person's own.
 */
export type Action =
  | { kind: 'status'; dossier: string; secret: string }
  | { kind: 'hours'; ward: string }
  | { kind: 'wait'; ward: string; procedure?: string }
  | { kind: 'slots'; ward: string; procedure: string }
  | { kind: 'ticket'; ward: string; procedure: string; idNumber?: string }
  | { kind: 'book'; ward: string; procedure: string; slot: string; idNumber: string }
  /** “A person, please”: an officer of the ward sees the talk. No result comes back. */
  | { kind: 'person'; reason: PersonReason; ward?: string }

export type PersonReason = 'asked' | 'emergency' | 'self-harm' | 'legal' | 'not-understood'

export type ActionResult =
  | { kind: 'status'; dossier: string; procedure: string; status: Text; due?: string; needs?: Text }
  | { kind: 'hours'; open: boolean; words: Text }
  /** Words of the house about the wait: `12–20 minutes`, or why nobody knows. */
  | { kind: 'wait'; words: Text; waiting: number }
  | { kind: 'slots'; slots: { id: string; words: Text }[] }
  /** `link` opens it to its holder; it is shown and never logged. */
  | { kind: 'ticket'; label: string; ahead: number; link?: string }
  | { kind: 'booked'; label: string; words: Text; link?: string }
  | { kind: 'identity-needed' }
  | { kind: 'refused'; text: Text }

/** Where a statement comes from. */
export type Source =
  | { kind: 'procedure'; procedure: string; version: number; field: string; ground?: string }
  /** The hall of a ward: its counters and groups. */
  | { kind: 'hall'; ward: string }
  /** What the house just answered: a dossier, a queue, hours. */
  | { kind: 'house'; action: Action['kind'] }
  /** Rules every answer knows: numbers for emergencies. */
  | { kind: 'fixed' }

/** One statement of an answer. */
export interface Part {
  kind:
    | 'text'
    | 'name'
    | 'who'
    | 'papers'
    | 'fee'
    | 'time'
    | 'place'
    | 'form'
    | 'online'
    | 'ticket'
    | 'outcome'
    | 'steps'
    | 'status'
    | 'hours'
    | 'emergency'
  text: Text
  /** Lines under it: papers, steps. */
  items?: Text[]
  source?: Source
}

/** What may be chosen next; `key` is the telephone's. */
export interface Choice {
  id: string
  text: Text
  key: string
}

/** A page of the house that goes on from here. */
export interface Link {
  to: 'procedure' | 'file' | 'form' | 'ticket' | 'appointment' | 'follow' | 'own-ticket' | 'search' | 'hall'
  procedure?: string
  ward?: string
}

/**
 * `answered` from a record · `suggested` up to three procedures · `asked` for something that is missing · `confirm` what
 * would be done · `done` · `refused` by the house · `off-topic` · `unclear` nothing was understood · `social` greeting,
 * thanks, help · `safety` emergencies and their like · `person` handed over.
 */
export type Verdict =
  | 'answered'
  | 'suggested'
  | 'asked'
  | 'confirm'
  | 'done'
  | 'refused'
  | 'off-topic'
  | 'unclear'
  | 'social'
  | 'safety'
  | 'person'

export interface Answer {
  verdict: Verdict
  language: Language
  procedure?: string
  aspects?: Aspect[]
  parts: Part[]
  choices: Choice[]
  links: Link[]
  /** For voices: short sentences, numbers as words where a voice would stumble. */
  spoken: Text
  slow?: true
  /** A number or a secret of the person is asked for: on a screen that others see it is typed unseen, and never spoken. */
  asksSecret?: true
  /** The talk is over; a telephone hangs up. */
  ends?: true
}

/** What may be kept of a turn: no number of a person, no secret. */
export interface TurnNote {
  /** What was said, masked; empty where a secret or a number was expected. */
  said: string
  /** What stopped the ordinary way: the name of a safety rule. */
  safety?: string
  /** Codes that were found, best first. */
  found?: string[]
  /** True where what was asked could not be answered: it goes to the list of open questions. */
  open?: true
}

export interface Turned {
  state: DialogueState
  answer: Answer
  actions: Action[]
  note: TurnNote
}

/** What an answer is made from: small, and renders alike for the same world. */
export interface Plan {
  verdict: Verdict
  procedure?: string
  aspects?: Aspect[]
  say: Say[]
  choices?: string[]
  links?: Link[]
  asksSecret?: true
  ends?: true
}

/** One thing to say, before it has words. */
export type Say =
  | { say: 'words'; key: string }
  | { say: 'safety'; key: string }
  | { say: 'name'; procedure: string }
  | { say: 'aspect'; procedure: string; aspect: Aspect; ward?: string }
  | { say: 'confirm'; errand: Errand; procedure: string; ward: string; slot?: Text }
  | { say: 'result'; action: Action['kind']; result: ActionResult }
