import { actingRoutes } from './acting-routes.tsx'
import { appointmentRoutes } from './appointment-routes.tsx'
import { chatRoutes } from './chat-routes.tsx'
import { feedbackRoutes } from './feedback-routes.tsx'
import { filingRoutes } from './filing-routes.tsx'
import { followRoutes } from './follow-routes.tsx'
import { guideRoutes } from './guide-routes.tsx'
import { keepPages } from './kept-pages.ts'
import { oddFiles } from './odd-files.tsx'
import { openDataPages } from './open-data-routes.tsx'
import type { CitizenParts } from './parts.ts'
import { placeRoutes } from './place-routes.tsx'
import { reminderRoutes } from './reminder-routes.tsx'
import { ticketRoutes } from './ticket-routes.tsx'
import { verifyRoutes } from './verify-routes.tsx'

export { renderErrorPage } from './error-page.tsx'
export type { CitizenParts } from './parts.ts'

/** The citizen's door: everything a person does on a phone, without a line of script, in three languages. */
export function mountCitizen(parts: CitizenParts): void {
  const kept = keepPages(parts.clock, parts.procedures)
  guideRoutes(parts, kept)
  placeRoutes(parts, kept)
  ticketRoutes(parts)
  appointmentRoutes(parts)
  reminderRoutes(parts)
  filingRoutes(parts)
  followRoutes(parts)
  feedbackRoutes(parts)
  actingRoutes(parts)
  verifyRoutes(parts)
  chatRoutes(parts)
  openDataPages(parts)
  oddFiles(parts, kept)
}
