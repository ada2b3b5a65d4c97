import type { Draft } from '#modules/dossiers'
import type { Checked, PinnedForm } from '#modules/forms'
import type { Component, ProcedureVersion } from '#modules/procedures'

/**
 * The papers to be uploaded: neither what the State looks up itself, nor the declaration that has been filled in page by
 * page.
 */
export function uploadable(
  { components }: Pick<ProcedureVersion, 'components'>,
  form: PinnedForm | undefined,
): Component[] {
  const replaced = form?.version.replaces ?? []
  return components.filter((paper) => paper.form !== 'held' && !replaced.includes(paper.id))
}

export function missingPapers(draft: Draft, version: ProcedureVersion, form: PinnedForm): Component[] {
  return uploadable(version, form).filter(
    (paper) => !paper.optional && !draft.answers.files?.[paper.id]?.length,
  )
}

/** The field a path belongs to: `members.0.name` → `members`. */
export const fieldOf = (path: string) => path.split('.', 1)[0]!

/** The faults of one page. */
export function faultsOn(
  form: PinnedForm,
  pageId: string,
  { faults }: Pick<Checked, 'faults'>,
): [string, Checked['faults'][string]][] {
  const ids = new Set(form.version.pages.find(({ id }) => id === pageId)?.fields.map(({ id }) => id))
  return Object.entries(faults).filter(([path]) => ids.has(fieldOf(path)))
}

/** Where somebody goes on who comes back: at the first page with something left to do. */
export function firstOpenPage(form: PinnedForm, checked: Checked): string | undefined {
  return checked.pages.find(({ id }) => faultsOn(form, id, checked).length > 0)?.id
}
