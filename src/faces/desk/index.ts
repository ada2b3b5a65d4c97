import { absencesRoutes } from './absences-routes.tsx'
import { alarmsRoutes } from './alarms/routes.tsx'
import { alertsRoutes } from './alerts-routes.tsx'
import { askRoutes } from './assistant/ask-routes.tsx'
import { figuresRoutes } from './assistant/figures-routes.tsx'
import { openQuestionsRoutes } from './assistant/open-questions-routes.tsx'
import { phrasingsRoutes } from './assistant/phrasings-routes.tsx'
import { auditRoutes } from './audit-routes.tsx'
import { batchesRoutes } from './batches-routes.tsx'
import { bookingRoutes } from './booking-routes.tsx'
import { callsRoutes } from './calls-routes.tsx'
import { certificatesRoutes } from './certificates/routes.tsx'
import { certificationRoutes } from './certification/routes.tsx'
import { dossierRoutes } from './dossier-routes.tsx'
import { dossiersRoutes } from './dossiers-routes.tsx'
import { equipmentRoutes } from './equipment/routes.tsx'
import { feedbackRoutes } from './feedback/routes.tsx'
import { floorPlanRoutes } from './floor-plan/routes.tsx'
import { formEditorRoutes } from './form-editor.tsx'
import { hallDayRoutes } from './hall-day-routes.tsx'
import { jobsRoutes } from './jobs-routes.tsx'
import { mandatesRoutes } from './mandates-routes.tsx'
import { messagesRoutes } from './messages-routes.tsx'
import { noticesRoutes } from './notices-routes.tsx'
import { openDataRoutes } from './open-data-routes.tsx'
import { openingRoutes } from './opening-routes.tsx'
import { papersRoutes } from './papers-routes.tsx'
import type { DeskParts } from './parts.ts'
import { policyRoutes } from './policy-routes.tsx'
import { printersRoutes } from './printers-routes.tsx'
import { procedureEditorRoutes } from './procedure-editor.tsx'
import { proceduresRoutes } from './procedures-routes.tsx'
import { queueRoutes } from './queue-routes.tsx'
import { receiveRoutes } from './receive-routes.tsx'
import { registerRoutes } from './register-routes.tsx'
import { robotsRoutes } from './robots-routes.tsx'
import { shipmentsRoutes } from './shipments-routes.tsx'
import { signInRoutes } from './sign-in-routes.tsx'
import { skillsRoutes } from './skills-routes.tsx'
import { staffingRoutes } from './staffing-routes.tsx'
import { talksRoutes } from './talks-routes.tsx'
import { trayRoutes } from './tray-routes.tsx'
import { viewsRoutes } from './views-routes.tsx'
import { wardRoutes } from './ward-routes.tsx'

export type { DeskParts } from './parts.ts'

/** The officer's desk: everything under `/desk`, for those who have signed in. */
export function mountDesk(parts: DeskParts): void {
  signInRoutes(parts)
  wardRoutes(parts)
  jobsRoutes(parts)
  openDataRoutes(parts)
  queueRoutes(parts)
  skillsRoutes(parts)
  bookingRoutes(parts)
  receiveRoutes(parts)
  certificationRoutes(parts)
  dossiersRoutes(parts)
  viewsRoutes(parts)
  batchesRoutes(parts)
  registerRoutes(parts)
  dossierRoutes(parts)
  mandatesRoutes(parts)
  feedbackRoutes(parts)
  shipmentsRoutes(parts)
  papersRoutes(parts)
  trayRoutes(parts)
  alertsRoutes(parts)
  alarmsRoutes(parts)
  proceduresRoutes(parts)
  procedureEditorRoutes(parts)
  formEditorRoutes(parts)
  printersRoutes(parts)
  robotsRoutes(parts)
  equipmentRoutes(parts)
  messagesRoutes(parts)
  talksRoutes(parts)
  openQuestionsRoutes(parts)
  phrasingsRoutes(parts)
  figuresRoutes(parts)
  askRoutes(parts)
  callsRoutes(parts)
  certificatesRoutes(parts)
  openingRoutes(parts)
  noticesRoutes(parts)
  floorPlanRoutes(parts)
  absencesRoutes(parts)
  policyRoutes(parts)
  staffingRoutes(parts)
  hallDayRoutes(parts)
  auditRoutes(parts)
}
