import type { ComponentChildren } from 'preact'
import type { TimelineEvent } from '#design'
import type { Action, ActionType, ActType } from '#modules/dossiers'
import type { Context } from '#platform/ledger'
import type { Language } from '#platform/text'
import type { dossierTexts } from '../dossier-texts.ts'
import type { DossierView } from '../dossier-view.ts'
import type { KeptFile } from '../kept-files.ts'
import type { ActReader } from './read.ts'

type Texts = ReturnType<typeof dossierTexts>

/** What the fields of a form are drawn from. */
export interface Ask {
  view: DossierView
  language: Language
  text: Texts
  maxMegabytes: number
  /** Name, value and fault of a field, ready to be spread on a component. */
  field(name: string): {
    name: string
    language: Language
    value: string | undefined
    error: string | undefined
  }
  /** What was ticked in a list, and whether a single box was. */
  ticked(name: string): string[]
  isTicked(name: string): boolean
  /** As it came back: everything typed, what is wrong with it, and files that are here already. */
  fields: Record<string, string> | undefined
  faults: Record<string, string>
  kept: Record<string, KeptFile[]>
}

export interface Telling {
  view: DossierView
  language: Language
  text: Texts
}

type Told = { title?: string; body?: (string | false | undefined)[] }

/** How one thing that can happen to a dossier looks on the desk: its form, and its line in the history. */
export interface ActFace<Type extends ActionType = ActionType> {
  type: Type
  /** What the desk calls it where one action has two faces. */
  name?: string
  texts(language: Language): { action: string; about?: string; event?: string | ((word: string) => string) }
  /** The words on the button, where they are not those of the action. */
  button?(view: DossierView, language: Language): string
  isDangerous?: true
  hasFiles?: true
  tone?: TimelineEvent['tone']
  Fields?(ask: Ask): ComponentChildren
  /** What is to be done, as it was posted; faults are noted at the reader. None: it has no form. */
  read?(
    form: ActReader,
    at: { context: Context; view: DossierView; text: Texts; language: Language },
  ): Record<string, unknown> | Promise<Record<string, unknown>>
  told?(action: Extract<Action, { type: Type }>, telling: Telling): Told
}

/** Only ties the types together; what is kept does not depend on the type. */
export const defineActFace = <Type extends ActionType>(face: ActFace<Type>): ActFace =>
  face as unknown as ActFace

/** What the command calls it. */
export const actOf = (face: ActFace) => face.type as ActType
