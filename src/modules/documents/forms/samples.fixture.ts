import type { FormData } from './index.ts'

/**
 * One long and real-looking case for every form: for tests, and to look at the papers. Nobody in it exists; ID numbers
 * begin with 000, which no province has.
 */
const head = {
  agency: { parent: 'Ủy ban nhân dân phường Cửa Nam', name: 'Điểm Phục vụ hành chính công' },
  locality: 'Hà Nội',
  issuedAt: Temporal.Instant.from('2025-10-03T09:12:00+07:00'),
}

const applicant = {
  name: 'Nguyễn Phúc Bảo Hoàng Thị Ngọc Tường Vy',
  idNumber: '000199000123',
  address: 'Số 12, ngách 34/56, ngõ 78 đường Lê Duẩn, tổ dân phố số 9, phường Cửa Nam, thành phố Hà Nội',
  phone: '0900 000 123',
  email: 'nguyen.phuc.bao.hoang.thi.ngoc.tuong.vy@thu.example.vn',
}

const code = 'H26.99-251003-0012'
const procedure = { code: '1.001193', name: 'Đăng ký khai sinh' }
const content = 'Đăng ký khai sinh cho con Hoàng Nguyễn Phúc An, sinh ngày 21/9/2025'
const unit = 'Điểm Phục vụ hành chính công phường Cửa Nam'
const contact = {
  name: 'Bộ phận hướng dẫn, Điểm Phục vụ hành chính công phường Cửa Nam',
  phone: '024 0000 1022',
}
const officer = 'Trần Đỗ Quỳnh Nga'
const receivedAt = Temporal.Instant.from('2025-10-03T09:12:00+07:00')
const dueAt = Temporal.Instant.from('2025-10-03T17:00:00+07:00')
const signer = { authority: 'TM. Ủy ban nhân dân', position: 'Chủ tịch', name: 'Phạm Lê Minh Đức' }

export const samples: FormData = {
  '01': {
    ...head,
    number: '0012/TNHS',
    code,
    unit,
    applicant,
    owner: { name: 'Hoàng Nguyễn Phúc An' },
    content,
    procedure,
    components: [
      {
        name: 'Tờ khai đăng ký khai sinh theo mẫu (hoặc mẫu hộ tịch điện tử tương tác nếu nộp trực tuyến)',
        originals: 1,
      },
      {
        name: 'Giấy chứng sinh; trường hợp không có Giấy chứng sinh thì nộp văn bản của người làm chứng xác nhận về việc sinh',
        originals: 1,
      },
      { name: 'Biên bản về việc trẻ bị bỏ rơi do cơ quan có thẩm quyền lập (nếu có)' },
      {
        name: 'Văn bản xác nhận của cơ sở y tế đã thực hiện kỹ thuật hỗ trợ sinh sản cho việc mang thai hộ (nếu có)',
      },
      { name: 'Văn bản ủy quyền được chứng thực theo quy định của pháp luật', certified: 1 },
      {
        name: 'Thẻ căn cước, hộ chiếu hoặc giấy tờ tùy thân còn giá trị sử dụng của người đi đăng ký',
        note: 'Xuất trình, trả lại sau khi đối chiếu',
        photocopies: 1,
      },
      {
        name: 'Giấy tờ chứng minh nơi cư trú (chỉ khi không khai thác được từ Cơ sở dữ liệu quốc gia về dân cư)',
        photocopies: 2,
      },
    ],
    processingTime:
      'ngay trong ngày làm việc; nhận sau 15 giờ mà không giải quyết được ngay thì trả trong ngày làm việc tiếp theo',
    receivedAt,
    dueAt,
    resultBy:
      'trực tiếp tại Điểm Phục vụ hành chính công phường Cửa Nam; bản điện tử gửi vào Kho quản lý dữ liệu điện tử cá nhân',
    fees: [{ name: 'bản sao Giấy khai sinh', amount: 21_000 }],
    officer,
    tracking: {
      url: 'https://motcua.example.vn/theo-doi/H26.99-251003-0012',
      address: 'motcua.example.vn/theo-doi',
      secret: 'K7QM-2WXR-9A',
      hotline: '1022',
    },
  },
  '02': {
    ...head,
    number: '0003/HDHS',
    code,
    applicant,
    content,
    procedure,
    items: [
      {
        name: 'Tờ khai đăng ký khai sinh',
        demand: 'Ghi đủ nơi sinh theo Giấy chứng sinh; ký và ghi rõ họ tên người đi khai',
      },
      { name: 'Văn bản ủy quyền', demand: 'Bổ sung bản có chứng thực (bản đã nộp chưa chứng thực)' },
    ],
    reason:
      'Nơi sinh trong tờ khai không khớp với Giấy chứng sinh.\nVăn bản ủy quyền chưa được chứng thực theo quy định.',
    deadline: Temporal.Instant.from('2025-10-10T17:00:00+07:00'),
    contact,
    officer,
  },
  '03': {
    ...head,
    number: '0001/TCHS',
    unit,
    applicant,
    filedAt: receivedAt,
    content,
    procedure,
    reason: 'Trẻ em đã được đăng ký khai sinh tại Ủy ban nhân dân phường Hồng Hà ngày 25/9/2025.',
    ground:
      'khoản 1 Điều 5 Luật Hộ tịch số 60/2014/QH13 (mỗi sự kiện hộ tịch chỉ được đăng ký tại một cơ quan)',
    advice:
      'Ông/Bà có thể xin cấp bản sao trích lục Giấy khai sinh tại bất kỳ Điểm Phục vụ hành chính công nào của thành phố.',
    officer,
  },
  '04': {
    ...head,
    number: '0007/PXL',
    agency: { parent: 'Thành phố Hà Nội', name: 'Ủy ban nhân dân phường Cửa Nam' },
    code,
    unit,
    responsible: 'Ủy ban nhân dân phường Cửa Nam',
    applicant,
    procedure,
    receiptNumber: '0012/TNHS',
    receivedAt,
    dueAt,
    newDueAt: Temporal.Instant.from('2025-10-07T17:00:00+07:00'),
    reason:
      'Thông tin kết hôn của cha, mẹ chưa có trong Cơ sở dữ liệu hộ tịch điện tử; Ủy ban nhân dân phường đang chờ kết quả xác minh của nơi đã đăng ký kết hôn.',
    signer,
    recipients: ['Như trên', 'Điểm Phục vụ hành chính công phường Cửa Nam'],
  },
  '05': {
    ...head,
    number: '0002/TB-UBND',
    agency: { parent: 'Thành phố Hà Nội', name: 'Ủy ban nhân dân phường Cửa Nam' },
    code,
    unit: 'Ủy ban nhân dân phường Cửa Nam',
    applicant,
    procedure,
    receivedAt,
    stoppedAt: Temporal.Instant.from('2025-10-06T08:30:00+07:00'),
    reason: 'Ông/Bà có đơn đề nghị rút hồ sơ ngày 05/10/2025.',
    returned: [
      { name: 'Giấy chứng sinh (bản chính)', count: 1 },
      { name: 'Văn bản ủy quyền có chứng thực', count: 1 },
    ],
    refund: 21_000,
    contact,
    signer,
    recipients: ['Như trên', 'Điểm Phục vụ hành chính công phường Cửa Nam', 'Công an phường Cửa Nam'],
  },
  '06': {
    ...head,
    code,
    procedure,
    resolving: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường Cửa Nam',
    cooperating: 'Công an phường Cửa Nam',
    receivedAt,
    dueAt,
    steps: [
      {
        from: { unit: 'Điểm Phục vụ hành chính công', person: officer },
        to: { unit: 'Văn phòng HĐND và UBND', person: 'Lê Vũ Hạnh Nguyên' },
        at: Temporal.Instant.from('2025-10-03T09:40:00+07:00'),
        result: 'onTime',
      },
      {
        from: { unit: 'Văn phòng HĐND và UBND', person: 'Lê Vũ Hạnh Nguyên' },
        to: { unit: 'Lãnh đạo Ủy ban nhân dân phường', person: 'Phạm Lê Minh Đức' },
        at: Temporal.Instant.from('2025-10-03T14:05:00+07:00'),
        result: 'early',
        note: 'Trình ký',
      },
    ],
    emptyRows: 2,
  },
  '07': {
    ...head,
    from: Temporal.PlainDate.from('2025-10-01'),
    until: Temporal.PlainDate.from('2025-10-03'),
    piece: { n: 1, of: 2 },
    rows: Array.from({ length: 40 }, (_, index) => ({
      n: index + 1,
      code: `H26.99-251003-${String(index + 1).padStart(4, '0')}`,
      procedure,
      sets: 1,
      applicant,
      resolving: 'Ủy ban nhân dân phường Cửa Nam',
      receivedOn: Temporal.PlainDate.from('2025-10-03'),
      dueOn: Temporal.PlainDate.from('2025-10-06'),
      returnedOn: index % 2 ? Temporal.PlainDate.from('2025-10-06') : undefined,
      by: index % 2 ? 'Tại quầy' : undefined,
    })),
  },
}
