interface DatabaseError extends Error {
  severity: string
  code?: string
  schema?: string
  table?: string
  column?: string
  constraint?: string
  routine?: string
}

/**
 * An error as the log shows it. The database's own words quote the row they are about, so of its errors only the rule
 * that was broken and the place in the program are written down.
 */
export function describeError(error: Error & { code?: string }) {
  const { name, message, stack = '' } = error
  if (!isOfDatabase(error)) return { type: name, message, stack, ...(error.code ? { code: error.code } : {}) }
  const { code, schema, table, column, constraint, routine } = error
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  const where = { code, schema, table, column, constraint, routine }
  return { type: 'DatabaseError', message: `database error ${code}`, stack: frames.join('\n'), ...where }
}

function isOfDatabase(error: Error): error is DatabaseError {
  return 'severity' in error && 'routine' in error
}
