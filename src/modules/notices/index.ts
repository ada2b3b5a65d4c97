export { longest, type NoticeDraft, type NoticeVersion } from './notice.ts'
export { createNotices, type Notices } from './notices.ts'
export { noticesRoutes } from './routes.ts'
