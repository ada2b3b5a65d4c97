export { type Access, type Account, createAccess, type NewAccount, type Session } from './access.ts'
export { hashPassword, verifyPassword } from './password.ts'
export { grantsOf, loadRoles, publicGrants, type Roles } from './roles.ts'
export { accessRoutes, sessionCookie } from './routes.ts'
