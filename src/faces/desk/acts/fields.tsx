import { TextArea, TextField } from '#design'
import type { Ask } from './act-face.ts'

/** Fields that several forms have. */

export const reasonField = ({ field, text }: Ask) => (
  <TextArea {...field('reason')} label={text.field.reason} rows={3} />
)

export const noteField = ({ field, text }: Ask) => (
  <TextArea {...field('note')} label={text.field.note} rows={2} optional />
)

export const groundField = ({ field, text }: Ask) => (
  <TextField {...field('legalGround')} label={text.field.legalGround} hint={text.field.legalHint} />
)

export const amountField = ({ field, text }: Ask, proposed?: string) => (
  <TextField
    {...field('amount')}
    value={field('amount').value ?? proposed}
    label={text.field.amount}
    inputMode="numeric"
    width="medium"
    code
  />
)
