/** A piece of SQL with its values; pieces nest, values never become text. */
export interface Sql {
  readonly strings: readonly string[]
  readonly values: readonly unknown[]
  /** The plan fits these values and is not kept. */
  readonly isPlannedAnew?: boolean
}

/**
 * Writes SQL as SQL: `` sql`select … where code = ${code}` ``. A value becomes a parameter; another `sql` piece is
 * spliced in, which is how one predicate can both count and list.
 */
export function sql(strings: TemplateStringsArray, ...parts: unknown[]): Sql {
  const texts = [strings[0]!]
  const values: unknown[] = []
  parts.forEach((part, index) => {
    const after = strings[index + 1]!
    if (isSql(part)) {
      texts[texts.length - 1] += part.strings[0]!
      for (let i = 0; i < part.values.length; i++) {
        values.push(part.values[i])
        texts.push(part.strings[i + 1]!)
      }
      texts[texts.length - 1] += after
    } else {
      values.push(toParameter(part))
      texts.push(after)
    }
  })
  return { strings: texts, values }
}

/**
 * A statement with so many forms that none is worth keeping prepared, or whose best plan depends on its values: a filter
 * somebody put together.
 */
export function plannedAnew(query: Sql): Sql {
  return { ...query, isPlannedAnew: true }
}

/** SQL text that the program itself wrote (a column or table name from a fixed list). Never for input. */
export function trustedSql(text: string): Sql {
  return { strings: [text], values: [] }
}

/** Joins pieces with ` and `; no pieces give `true`. */
export function allOf(conditions: Sql[]): Sql {
  if (conditions.length === 0) return sql`true`
  return conditions.reduce((left, right) => sql`${left} and ${right}`)
}

export function textOf(query: Sql): string {
  return query.strings.reduce((text, piece, index) => `${text}$${index}${piece}`)
}

function isSql(part: unknown): part is Sql {
  return typeof part === 'object' && part !== null && 'strings' in part && 'values' in part
}

/** pg would write a Temporal value as JSON, in quotation marks. */
function toParameter(value: unknown): unknown {
  if (value instanceof Temporal.Instant || value instanceof Temporal.PlainDate) return value.toString()
  return value === undefined ? null : value
}
