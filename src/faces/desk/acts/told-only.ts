import { lastDay } from '#modules/dossiers'
import { formatDate, formatDateTime, messages } from '#platform/text'
import { mandateWords } from '../mandate-words.ts'
import { mandatesTexts } from '../mandates-texts.ts'
import { originTexts } from '../origin-texts.ts'
import { paperName } from '../paper-name.ts'
import { type ActFace, defineActFace } from './act-face.ts'
import { causeTexts } from './causes.ts'
import { unsignedWords } from './unsigned.ts'

/** What nobody does on this page, and its history tells. */

const texts = messages({
  vi: {
    file: { action: '', event: 'Nộp trực tuyến' },
    fileHere: 'Nộp tại quầy',
    receive: { action: '', event: 'Tiếp nhận tại quầy' },
    rate: { action: 'Đánh giá', event: (rating: string) => `Công dân đánh giá: ${rating}` },
    late: { action: '', event: 'Đã quá hạn' },
    presumed: (cause: string) => `Nguyên nhân tạm ghi: ${cause}`,
    redate: { action: '', event: 'Lịch làm việc được sửa: hạn trả thay đổi' },
    dates: (from: string, to: string) => `${from} → ${to}`,
    signed: { action: '', event: 'Đã ký số kết quả' },
    unsigned: { action: '', event: 'Chưa ký số được' },
    arrange: { action: '', event: 'Sắp xếp tệp của giấy tờ' },
    origin: { action: '', event: 'Ghi cách số hóa' },
    reuse: { action: '', event: 'Dùng lại giấy tờ từ kho của người nộp' },
    consent: { spoken: 'đồng ý bằng lời tại quầy', written: 'đồng ý trên giấy' },
    fileCount: (count: number) => `${count} tệp`,
    corrected: { action: '', event: (code: string) => `Kết quả được đính chính bằng hồ sơ ${code}` },
    itemised: { action: '', event: 'Ghi việc chứng thực, chuyển ký' },
    certified: { action: '', event: 'Chứng thực' },
    numberOf: (number: number, book: string) => `Số ${number}, quyển ${book}`,
    struck: { action: '', event: 'Gạch số chứng thực' },
  },
  en: {
    file: { action: '', event: 'Filed online' },
    fileHere: 'Handed in at the counter',
    receive: { action: '', event: 'Received at the counter' },
    rate: { action: 'Rating', event: (rating: string) => `Rated by its owner: ${rating}` },
    late: { action: '', event: 'Became late' },
    presumed: (cause: string) => `Presumed cause: ${cause}`,
    redate: { action: '', event: 'The calendar was corrected: the due date moves' },
    dates: (from: string, to: string) => `${from} → ${to}`,
    signed: { action: '', event: 'Result signed digitally' },
    unsigned: { action: '', event: 'Could not be signed' },
    arrange: { action: '', event: 'Files of a paper arranged' },
    origin: { action: '', event: 'Digitisation noted' },
    reuse: { action: '', event: 'A paper of the person’s store used again' },
    consent: { spoken: 'agreed at the counter', written: 'agreed on paper' },
    fileCount: (count) => (count === 1 ? '1 file' : `${count} files`),
    corrected: { action: '', event: (code: string) => `Result corrected by dossier ${code}` },
    itemised: { action: '', event: 'Written down and passed on for certification' },
    certified: { action: '', event: 'Certification' },
    numberOf: (number: number, book: string) => `Number ${number}, book ${book}`,
    struck: { action: '', event: 'Number struck through' },
  },
  ar: {
    file: { action: '', event: 'قُدّم عبر الإنترنت' },
    fileHere: 'قُدّم في الشباك',
    receive: { action: '', event: 'استُلم عند الشباك' },
    rate: { action: 'تقييم', event: (rating: string) => `تقييم صاحب الملف: ${rating}` },
    late: { action: '', event: 'تأخر عن الموعد' },
    presumed: (cause: string) => `السبب المفترض: ${cause}`,
    redate: { action: '', event: 'صُحّح تقويم العمل: تغيّر الموعد' },
    dates: (from: string, to: string) => `${from} ← ${to}`,
    signed: { action: '', event: 'وُقّعت النتيجة رقميًا' },
    unsigned: { action: '', event: 'تعذّر التوقيع' },
    arrange: { action: '', event: 'رُتّبت ملفات ورقة' },
    origin: { action: '', event: 'سُجّلت الرقمنة' },
    reuse: { action: '', event: 'أُعيد استخدام ورقة من خزانة صاحبها' },
    consent: { spoken: 'وافق عند الشباك', written: 'وافق كتابةً' },
    fileCount: (count) => `عدد الملفات: ${count}`,
    corrected: { action: '', event: (code: string) => `صُحّحت النتيجة بالملف ${code}` },
    itemised: { action: '', event: 'دُوّن وأُحيل للتصديق' },
    certified: { action: '', event: 'تصديق' },
    numberOf: (number: number, book: string) => `الرقم ${number}، السجل \u2068${book}\u2069`,
    struck: { action: '', event: 'شُطب رقم التصديق' },
  },
})

const moment = (at: string | undefined) => (at ? formatDateTime(Temporal.Instant.from(at)) : '–')

export const toldOnly: ActFace[] = [
  defineActFace({
    type: 'file',
    texts: (language) => texts(language).file,
    told: ({ data }, { language }) => (data.channel === 'counter' ? { title: texts(language).fileHere } : {}),
  }),
  defineActFace({ type: 'receive', texts: (language) => texts(language).receive }),
  defineActFace({
    type: 'give-mandate',
    texts: (language) => ({ action: '', event: mandatesTexts(language).event }),
    told: ({ data }, { language }) => ({
      title: mandatesTexts(language)[data.filed ? 'filed' : 'event'](data.helper),
      body: [
        `${mandatesTexts(language).may}: ${data.powers.map((it) => mandateWords(language).powers[it]).join(mandatesTexts(language).comma)}`,
        mandateWords(language).consents[data.consent],
        mandatesTexts(language).until(formatDate(lastDay({ untilAt: Temporal.Instant.from(data.until) }))),
      ],
    }),
  }),
  defineActFace({
    type: 'end-mandate',
    tone: 'warning',
    texts: (language) => ({ action: '', event: mandatesTexts(language).endedEvent }),
    told: ({ data }, { language }) => ({
      title: mandatesTexts(language).endedEvent(data.helper),
      body: [mandatesTexts(language).endedBy[data.by]],
    }),
  }),
  defineActFace({
    type: 'rate',
    texts: (language) => texts(language).rate,
    told: ({ data }, { text, language }) => ({
      title: texts(language).rate.event(text.ratings[data.rating]),
      body: [data.reason],
    }),
  }),
  defineActFace({
    type: 'become-late',
    tone: 'danger',
    texts: (language) => texts(language).late,
    told: ({ data }, { language }) => ({
      body: [texts(language).presumed(causeTexts(language)[data.cause])],
    }),
  }),
  defineActFace({
    type: 'redate',
    tone: 'warning',
    texts: (language) => texts(language).redate,
    told: ({ data }, { language }) => ({ body: [texts(language).dates(moment(data.from), moment(data.to))] }),
  }),
  defineActFace({ type: 'become-signed', tone: 'success', texts: (language) => texts(language).signed }),
  defineActFace({
    type: 'fail-signing',
    tone: 'danger',
    texts: (language) => texts(language).unsigned,
    told: ({ data }, { language }) => ({ body: [unsignedWords(data.reason, language)] }),
  }),
  defineActFace({ type: 'begin-certifying', texts: (language) => texts(language).itemised }),
  defineActFace({
    type: 'certify',
    tone: 'success',
    texts: (language) => texts(language).certified,
    told: ({ data }, { language }) => ({
      body: [
        ...data.numbers.map(({ number, book }) => texts(language).numberOf(number, book)),
        ...data.refused.map(({ reason, law }) => `${reason} (${law})`),
      ],
    }),
  }),
  defineActFace({
    type: 'strike-number',
    tone: 'warning',
    texts: (language) => texts(language).struck,
    told: ({ data }, { language }) => ({
      body: [texts(language).numberOf(data.number, data.book), data.reason],
    }),
  }),
  defineActFace({
    type: 'become-corrected',
    texts: (language) => texts(language).corrected,
    told: ({ data }, { language }) => ({ title: texts(language).corrected.event(data.code) }),
  }),
  defineActFace({
    type: 'arrange',
    texts: (language) => texts(language).arrange,
    told: ({ data }, { view, language }) => ({
      body: [
        `${paperName(view, data.component, language)} · ${texts(language).fileCount(data.files.length)}`,
      ],
    }),
  }),
  defineActFace({
    type: 'set-origin',
    texts: (language) => texts(language).origin,
    told: ({ data }, { view, language }) => ({
      body: [`${paperName(view, data.component, language)}: ${originTexts(language).origin[data.origin]}`],
    }),
  }),
  defineActFace({
    type: 'reuse-kept',
    texts: (language) => texts(language).reuse,
    told: ({ data }, { view, language }) => ({
      body: [
        `${paperName(view, data.component, language)}: ${originTexts(language).origin[data.origin]}`,
        texts(language).consent[data.consent],
      ],
    }),
  }),
]
