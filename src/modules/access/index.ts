export { type Absence, type Absences, type NewAbsence, newAbsenceSchema } from './absences.ts'
export { type Access, type Account, createAccess, type NewAccount, type Session } from './access.ts'
export { loadRoles, type Roles } from './roles.ts'
export { accessRoutes, sessionCookie } from './routes.ts'
