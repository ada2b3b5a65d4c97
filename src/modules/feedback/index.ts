/** Reports of people (phản ánh, kiến nghị). Others import only from here. */
export { type Act, type Action, type ActType, officerActSchema } from './actions.ts'
export { createFeedback, type Feedback } from './feedback.ts'
export { longestWords, type NewReport } from './file.ts'
export { type FeedbackRules, type Kind, levels, loadFeedbackRules } from './kinds.ts'
export { mostPhotos } from './most-photos.ts'
export { isPhoto, type ShownPhoto } from './photos.ts'
export {
  type FollowedReport,
  type Publication,
  publicationsOfPage,
  type Report,
  type ReportFilter,
  type ReportPage,
  type ReportRow,
  rowsOfPage,
} from './read.ts'
export { feedbackRoutes } from './routes.ts'
export { type Asked, openAsk, ownerOf, type ReportState, type Status } from './state.ts'
