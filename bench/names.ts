import { pick, type Random } from './random.ts'

/** Family names about as often as they are met in Hà Nội. */
export const families = [
  ...Array<string>(38).fill('Nguyễn'),
  ...Array<string>(11).fill('Trần'),
  ...Array<string>(9).fill('Lê'),
  ...Array<string>(7).fill('Phạm'),
  ...['Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Mai'],
  ...['Trịnh', 'Đào', 'Cao', 'Lưu', 'Tạ', 'Quách', 'Kiều', 'Chu', 'Phùng', 'Tô', 'Lương', 'Hà', 'Nghiêm'],
]

/** One or two words between family and given name. */
export const middles = [
  ...Array<string>(30).fill('Thị'),
  ...Array<string>(24).fill('Văn'),
  ...['Minh', 'Thu', 'Quang', 'Ngọc', 'Đức', 'Thanh', 'Hồng', 'Xuân', 'Hữu', 'Kim', 'Thùy', 'Gia', 'Bảo'],
  ...['Thị Thu', 'Thị Minh', 'Thị Ngọc', 'Thị Thanh', 'Đình', 'Công', 'Trọng', 'Tuấn', 'Anh', 'Hải'],
]

export const givens =
  `An Anh Bình Châu Chi Cường Dung Dũng Duy Dương Đạt Giang Hà Hạnh Hải Hằng Hiền Hiếu Hòa Hoa Hoàng Hùng Huy Huyền
  Hương Khánh Khoa Kiên Lan Linh Loan Long Ly Mai Mạnh My Nam Nga Ngân Nghĩa Ngọc Nhung Phong Phúc Phương Quân Quang
  Quỳnh Sơn Tâm Tân Thảo Thắng Thành Thịnh Thủy Thúy Tiến Toàn Trang Trung Tú Tuấn Tùng Tuyết Vân Việt Vinh Yến`
    .split(/\s+/)
    .filter(Boolean)

/** An invented person's name. */
export function personName(random: Random): string {
  return `${pick(random, families)} ${pick(random, middles)} ${pick(random, givens)}`
}
