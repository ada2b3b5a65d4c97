export { Bullet, type BulletProps } from './charts/bullet.tsx'
export { readCharts } from './charts/chart-script.ts'
export { roundTop } from './charts/scale.ts'
export { StackedBars, type StackedBarsProps } from './charts/stacked-bars.tsx'
export { type ChartSeries, TimeChart, type TimeChartProps } from './charts/time-chart.tsx'
export { type BarItem, BarList, type BarListProps, Meter, type MeterProps } from './components/bars.tsx'
export { Button, type ButtonProps, LinkButton, type LinkButtonProps } from './components/button.tsx'
export { Card, type CardProps } from './components/card.tsx'
export {
  Checkbox,
  Checkboxes,
  type CheckboxesProps,
  type CheckboxProps,
  type Choice,
  Radios,
  type RadiosProps,
} from './components/choice-field.tsx'
export { DateField, type DateFieldProps, type DateParts } from './components/date-field.tsx'
export { type Definition, DefinitionList } from './components/definition-list.tsx'
export { EmptyState, type EmptyStateProps } from './components/empty-state.tsx'
export { ErrorSummary, type ErrorSummaryProps } from './components/error-summary.tsx'
export { Field, FieldGroup, type FieldProps, wiring } from './components/field.tsx'
export { FileField, type FileFieldProps } from './components/file-field.tsx'
export { FloorPlan, type FloorPlanProps } from './components/floor-plan.tsx'
export { FloorWay, type FloorWayProps, FloorWayWords } from './components/floor-way.tsx'
export { Icon, type IconProps } from './components/icon.tsx'
export { type IconName, iconNames } from './components/icon-shapes.ts'
export { type KeyHint, KeyHints } from './components/key-hints.tsx'
export { KioskStage, type KioskStageProps } from './components/kiosk-stage.tsx'
export { type KnownAnswer, KnownAnswers, type KnownAnswersProps } from './components/known-answers.tsx'
export { type LanguageLink, Languages } from './components/languages.tsx'
export { LineEnded, type LineEndedProps } from './components/line-ended.tsx'
export { LiveAge, type LiveAgeProps } from './components/live-age.tsx'
export { keepAges } from './components/live-age-script.ts'
export { Mark } from './components/mark.tsx'
export { Notice, type NoticeProps } from './components/notice.tsx'
export { NoticePoster, type NoticePosterProps } from './components/notice-poster.tsx'
export { Page, type PageLink, type PageMenu, type PageProps, type SignedIn } from './components/page.tsx'
export { Pagination, type PaginationProps } from './components/pagination.tsx'
export { QrCode, type QrCodeProps } from './components/qr-code.tsx'
export { type Question, Questions, type QuestionsProps } from './components/questions.tsx'
export { type Rating, RatingFaces, type RatingFacesProps } from './components/rating-faces.tsx'
export { RobotFace, type RobotLook } from './components/robot-face.tsx'
export { SearchBox, type SearchBoxProps } from './components/search-box.tsx'
export { Sparkline, type SparklineProps } from './components/sparkline.tsx'
export { Stat, type StatProps } from './components/stat.tsx'
export {
  DossierBadge,
  type DossierStatus,
  dossierStatuses,
  dossierStatusName,
  StatusBadge,
  type StatusBadgeProps,
  TicketBadge,
  type TicketState,
  ticketStates,
} from './components/status.tsx'
export { type Step, StepList } from './components/steps.tsx'
export { type Column, Table, type TableProps } from './components/table.tsx'
export { type Tab, Tabs } from './components/tabs.tsx'
export {
  Select,
  type SelectOption,
  type SelectProps,
  TextArea,
  type TextAreaProps,
  TextField,
  type TextFieldProps,
} from './components/text-field.tsx'
export { TicketNumber, type TicketNumberProps } from './components/ticket-number.tsx'
export { Timeline, type TimelineEvent } from './components/timeline.tsx'
export {
  More,
  type MoreProps,
  Tool,
  type ToolProps,
  WhenLost,
  type WhenLostProps,
  WhenSilent,
  type WhenSilentProps,
} from './components/touch-screen.tsx'
export { uploadAttributes } from './components/uploads.ts'
export { Code, type Moment, Money, When, type WhenProps } from './components/values.tsx'
export { VoiceInput, type VoiceInputProps } from './components/voice-input.tsx'
export { demoWords } from './demo.ts'
export { directionOf, type Face, faces } from './face.ts'
export { LivingPage, type LivingPageProps } from './living-page.tsx'
export type { Attributes, Tone } from './markup.ts'
