import { z } from 'zod'

/** A day of an address; what is no day is as if it were not there. */
export const addressDay = z
  .string()
  .transform((text) => {
    try {
      return Temporal.PlainDate.from(text)
    } catch {
      return undefined
    }
  })
  .optional()
  .catch(undefined)
