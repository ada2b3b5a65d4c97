import { localDate } from '#platform/clock'
import type { Context } from '#platform/ledger'
import { formatDate, formatDateTime, formatMoney } from '#platform/text'
import type { Deps } from './deps.ts'
import type { Kind } from './effect.ts'
import type { PaperMark } from './facts.ts'
import { getProposal, type ProposalBody } from './proposals.ts'

/** As printed; the paper goes to Vietnamese offices and is in Vietnamese. */
const kindWords: Record<Kind, string> = {
  remove: 'Bỏ giấy tờ khỏi thành phần hồ sơ',
  'look-up': 'Cơ quan tự tra cứu thay cho người dân nộp',
  merge: 'Gộp giấy tờ vào giấy tờ khác',
  'merge-step': 'Gộp bước vào bước khác',
  shorten: 'Rút ngắn thời gian của bước',
}
const stateWords = {
  draft: 'Bản nháp',
  sent: 'Đã gửi',
  accepted: 'Được chấp nhận',
  refused: 'Không được chấp nhận',
}
const markWords: [PaperMark, string][] = [
  ['onPaper', 'Người dân đã nộp'],
  ['original', 'Nộp bản chính'],
  ['certified', 'Nộp bản sao chứng thực'],
  ['copied', 'Nộp bản sao'],
  ['digitised', 'Được số hóa'],
  ['reused', 'Dùng lại từ kho, không phải nộp'],
  ['missing', 'Thiếu khi nộp'],
  ['asked', 'Bị yêu cầu bổ sung'],
  ['brought', 'Đã bổ sung sau khi được yêu cầu'],
  ['cameFor', 'Phải đến quầy chỉ vì giấy tờ này'],
  ['failed', 'Bị từ chối hoặc dừng khi còn thiếu'],
  ['again', 'Nộp lại dù cơ quan đã có bản số hóa'],
]

/** A proposal in its newest version, to be sent on. @throws Refusal `not-found` */
export async function proposalPaper(deps: Deps, context: Context, id: string): Promise<Uint8Array> {
  const proposal = await getProposal(deps, context, id)
  const { body, authorName, at, version } = proposal.versions[0]!
  const procedure = deps.procedures.versionOn(proposal.procedureCode, localDate(at))
  const { measure } = body
  const about =
    procedure.components.find((component) => component.id === measure.about)?.text.vi ??
    deps.procedures.allSteps().find(({ step }) => step === measure.about)?.name.vi ??
    measure.about
  const data = {
    title: 'KIẾN NGHỊ CẮT GIẢM, ĐƠN GIẢN HÓA THỦ TỤC HÀNH CHÍNH',
    unit: deps.places.city.name.toLocaleUpperCase('vi'),
    procedure: `${procedure.name.vi} (${proposal.procedureCode})`,
    kind: kindWords[measure.kind],
    about: measure.target ? `${about} – còn nhiều nhất ${number(measure.target)} phút làm việc` : about,
    words: body.words,
    effect: effectLines(body),
    evidence: evidenceLines(body),
    assumptions: assumptionLines(body),
    counted: `Số liệu: hồ sơ nộp từ tháng ${month(body.from)} đến tháng ${month(body.until)} (${number(body.days)} ngày), tính đến ${formatDateTime(Temporal.Instant.from(body.countedUntil))}; quy ra một năm 365 ngày. Số liệu của bản này không đổi về sau.`,
    few: body.dossiers.handedIn < 10 ? 'Lưu ý: kỳ này có dưới 10 hồ sơ, số liệu chưa đủ để kết luận.' : null,
    signed: `Bản ${version}, ${formatDate(at)}, người lập: ${authorName}. Trạng thái: ${stateWords[proposal.state]}.`,
  }
  const setAt = Math.floor(at.epochMilliseconds / 1000)
  return deps.typst.render({ file: 'proposal.typ', json: JSON.stringify(data), at: setAt })
}

const number = (value: number) => new Intl.NumberFormat('vi', { maximumFractionDigits: 1 }).format(value)
const month = (text: string) => text.split('-').reverse().join('/')

const effectLines = ({ effect, measure }: ProposalBody): [string, string][] =>
  measure.kind === 'shorten' || measure.kind === 'merge-step'
    ? [
        ['Số lượt được rút ngắn một năm', number(effect.times)],
        ['Người dân nhận kết quả sớm hơn, tổng số giờ làm việc một năm', number(effect.soonerHours)],
      ]
    : [
        ['Số lần không phải nộp giấy tờ một năm', number(effect.times)],
        ['Số lượt không phải đến quầy một năm', number(effect.trips)],
        ['Giờ của người dân tiết kiệm một năm', number(effect.citizenHours)],
        ['Giờ của cán bộ tiết kiệm một năm', number(effect.officerHours)],
        ['Chi phí người dân tiết kiệm một năm', formatMoney(Math.round(effect.dong))],
      ]

function evidenceLines({ dossiers, paper, step, cost }: ProposalBody): [string, string][] {
  const share = (part: number) =>
    dossiers.handedIn === 0 ? 'không có' : `${number(part)} (${number((part / dossiers.handedIn) * 100)} %)`
  return [
    ['Hồ sơ đã nộp', number(dossiers.handedIn)],
    ['Có kết quả', share(dossiers.result)],
    ['Bị yêu cầu bổ sung', share(dossiers.supplemented)],
    ...(paper ? markWords.map(([mark, words]): [string, string] => [words, share(paper[mark])]) : []),
    ...(step
      ? ([
          ['Số lượt ở bước này', number(step.times)],
          ['Phút làm việc: một nửa không quá', number(step.p50)],
          ['Phút làm việc: chín phần mười không quá', number(step.p90)],
        ] as [string, string][])
      : []),
    ...(cost
      ? [
          ['Chi phí trung bình của người dân cho một hồ sơ', formatMoney(Math.round(cost.cost))] as [
            string,
            string,
          ],
        ]
      : []),
  ]
}

const assumptionLines = ({ assumptions: it, cost }: ProposalBody): [string, string][] => [
  ['Giá trị một giờ của người dân', formatMoney(it.wage)],
  ['Đi và về', `${number(it.way)} phút, ${formatMoney(it.fare)}`],
  [
    cost?.isHallKnown ? 'Thời gian ở quầy (đo từ số thứ tự)' : 'Thời gian ở quầy',
    `${number(cost?.hallMinutes ?? it.hall)} phút`,
  ],
  ['Chuẩn bị một giấy tờ', `${number(it.prepare)} phút`],
  ['Bản sao, bản sao chứng thực', `${formatMoney(it.copy)}, ${formatMoney(it.certified)}`],
  [
    'Cán bộ kiểm tra một giấy tờ, tra cứu, một lần yêu cầu bổ sung',
    `${number(it.check)}, ${number(it.lookUp)}, ${number(it.round)} phút`,
  ],
]
