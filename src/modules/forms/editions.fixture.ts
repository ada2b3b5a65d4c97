import type { Edition, Editions } from '#modules/editions'

/** Editions of files alone, without a database. */
export function editionsOfFiles(): Pick<Editions, 'adopt' | 'of' | 'subjects'> {
  const all: Edition[] = []
  return {
    async adopt(files) {
      for (const { subject, number, from, body } of files) {
        all.push({
          ...{ subject, number, body, origin: 'file', digest: '' },
          holdsFrom: Temporal.PlainDate.from(from),
          ...{ replacedBy: undefined, why: undefined, ground: undefined, authorNames: [], publisherName: '' },
          decidedOn: undefined,
          recordedAt: Temporal.Instant.fromEpochMilliseconds(0),
        })
      }
    },
    subjects: (kind) =>
      [...new Set(all.map(({ subject }) => subject))].filter((it) => it.startsWith(`${kind}:`)),
    of: (subject) => all.filter((it) => it.subject === subject),
  }
}
