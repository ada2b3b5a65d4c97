import { Code, Money, StatusBadge } from '#design'
import type { ShownRequest } from '#modules/certification'
import { type Language, messages } from '#platform/text'
import { address } from './ask.ts'

const texts = messages({
  vi: {
    title: 'Việc chứng thực của bạn',
    waiting: 'Chờ ký',
    number: 'Số chứng thực',
    book: 'quyển số',
    refused: 'Không chứng thực',
    electronic: 'Bản sao điện tử',
    check: 'Kiểm tra bản này',
    fee: 'Phí',
    copies: (count: number) => `${count} bản`,
  },
  en: {
    title: 'What you asked to certify',
    waiting: 'To be signed',
    number: 'Number',
    book: 'book',
    refused: 'Not certified',
    electronic: 'Electronic copy',
    check: 'Check this copy',
    fee: 'Fee',
    copies: (count) => (count === 1 ? '1 copy' : `${count} copies`),
  },
  ar: {
    title: 'ما طلبت تصديقه',
    waiting: 'بانتظار التوقيع',
    number: 'رقم التصديق',
    book: 'السجل',
    refused: 'لم يُصدَّق',
    electronic: 'نسخة إلكترونية',
    check: 'تحقق من هذه النسخة',
    fee: 'الرسم',
    copies: (count) => `عدد النسخ: ${count}`,
  },
})

/** On the owner's page: each thing that is certified, with its number, or why it was refused. */
export function Certified({ request, language }: { request: ShownRequest; language: Language }) {
  const text = texts(language)
  return (
    <section class="stack-tight" aria-labelledby="certified-title">
      <h2 id="certified-title">{text.title}</h2>
      <ul class="plain stack-tight">
        {request.items.map((item) => (
          <li key={item.id}>
            <strong>
              <bdi>{item.title}</bdi>
            </strong>{' '}
            {item.copies > 0 && <span class="soft">{text.copies(item.copies)}</span>}{' '}
            {item.paper === 'waiting' && <StatusBadge tone="info">{text.waiting}</StatusBadge>}
            {item.number !== undefined && (
              <p>
                {text.number} <strong>{item.number}</strong>, {text.book} <Code>{item.book}</Code>
              </p>
            )}
            {(item.electronic === 'waiting' || item.electronic === 'sealing') && (
              <p>
                {text.electronic}: <StatusBadge tone="info">{text.waiting}</StatusBadge>
              </p>
            )}
            {item.electronicNumber !== undefined && (
              <p>
                {text.electronic}: {text.number} <strong>{item.electronicNumber}</strong>, {text.book}{' '}
                <Code>{item.electronicBook}</Code>.{' '}
                <a href={address(language, `/verify/${item.verification}`)}>{text.check}</a>
              </p>
            )}
            {item.groundWords && (
              <p>
                {text.refused}: {item.groundWords}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p>
        {text.fee}: <Money dong={request.fee} language={language} />
      </p>
    </section>
  )
}
