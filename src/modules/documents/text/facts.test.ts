import { expect, test } from 'vitest'
import { findFacts } from './facts.ts'

test('numbers, names and dates as papers write them, each once, in their order', () => {
  const text = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Họ, chữ đệm, tên: NGUYỄN THỊ MẪU
    Số định danh cá nhân: 001 190 000 777
    Ngày sinh: 05/11/1990 – cấp ngày 12 tháng 3 năm 2021; Hà Nội, 12.3.2021
    Họ và tên mẹ: Trần Thị Thử`
  expect(findFacts(text)).toEqual([
    { kind: 'name', value: 'NGUYỄN THỊ MẪU' },
    { kind: 'id-number', value: '001190000777' },
    { kind: 'date', value: '1990-11-05' },
    { kind: 'date', value: '2021-03-12' },
    { kind: 'name', value: 'Trần Thị Thử' },
  ])
})

test('what only looks like one is left: days that are none, longer numbers, a word alone', () => {
  expect(
    findFacts('31/02/2026, 2026/11/18, số 0011900007771, điện thoại 0912345678, Họ và tên: Mẫu'),
  ).toEqual([])
})
