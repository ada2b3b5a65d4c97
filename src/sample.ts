import type { Access, NewAccount } from '#modules/access'
import type { Place, Places } from '#modules/places'
import type { Signatures } from '#modules/signatures'

/** Sample accounts share one password, also the PIN of their signing keys; printed at start and on the sign-in page. They exist in demo mode only. */
export const samplePassword = 'mot-cua-demo'

const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô']
const middle = ['Thị Mẫu', 'Văn Mẫu', 'Minh Mẫu', 'Thu Mẫu', 'Quang Mẫu']
const given = [
  'An',
  'Bình',
  'Chi',
  'Dũng',
  'Giang',
  'Hà',
  'Khánh',
  'Lan',
  'Nam',
  'Phương',
  'Quân',
  'Thảo',
  'Yến',
]

export const sampleRoles = [
  { name: 'tiepnhan', roles: ['reception'], title: 'Công chức tiếp nhận' },
  { name: 'tiepnhan2', roles: ['reception'], title: 'Công chức tiếp nhận' },
  { name: 'chuyenvien', roles: ['specialist'], title: 'Chuyên viên' },
  { name: 'truongphong', roles: ['head'], title: 'Trưởng phòng' },
  { name: 'lanhdao', roles: ['leader'], title: 'Phó Chủ tịch UBND' },
] as const

/** The chair of each unit; apart, so that nobody else gets another name. */
const sampleChair = { name: 'chutich', roles: ['chair'], title: 'Chủ tịch UBND' } as const

/** `tiepnhan.cua-nam` and five colleagues in every ward, `dieuhanh.ha-noi` and `bientap.ha-noi` for the city. Invented people. */
export async function createSampleAccounts(access: Access, places: Places): Promise<void> {
  const accounts: Omit<NewAccount, 'password'>[] = places.wards.flatMap((ward, w) =>
    sampleRoles.map((role, r) => ({
      username: `${role.name}.${ward.slug}`,
      fullName: personName(w * sampleRoles.length + r),
      title: role.title,
      place: ward.code,
      roles: [...role.roles],
      sample: true,
    })),
  )
  for (const [w, ward] of places.wards.entries()) {
    accounts.push({
      username: `${sampleChair.name}.${ward.slug}`,
      fullName: personName(places.wards.length * sampleRoles.length + w),
      title: sampleChair.title,
      place: ward.code,
      roles: [...sampleChair.roles],
      sample: true,
    })
  }
  accounts.push({
    username: `dieuhanh.${places.city.slug}`,
    fullName: personName(7),
    title: 'Điều hành thành phố',
    place: places.city.code,
    roles: ['operator'],
    sample: true,
  })
  accounts.push({
    username: `bientap.${places.city.slug}`,
    fullName: personName(11),
    title: 'Biên tập thủ tục hành chính',
    place: places.city.code,
    roles: ['editor'],
    sample: true,
  })
  await access.createSampleAccounts(accounts, samplePassword)
}

/** Certificates of the sample leaders and chairs, and of their units' seals, as far as they have none. */
export async function issueSampleCertificates(
  house: { access: Access; places: Places; signatures: Pick<Signatures, 'issueSamples'> },
  wards: readonly Place[] = house.places.wards,
): Promise<void> {
  const { access, places, signatures } = house
  const signs = /^(lanhdao|chutich)\./
  const wishes: Parameters<Signatures['issueSamples']>[0][number][] = []
  for (const ward of wards) {
    const name = places.fullName(ward, 'vi')
    const organisation = `Ủy ban nhân dân ${name[0]!.toLowerCase()}${name.slice(1)}`
    const common = { place: ward.code, organisation }
    wishes.push({ ...common, holder: `agency:${ward.code}`, name: organisation, title: '' })
    for (const { id, username, fullName, title } of await access.accountsOf(ward.code, { sample: true }))
      if (signs.test(username)) wishes.push({ ...common, holder: `officer:${id}`, name: fullName, title })
  }
  await signatures.issueSamples(wishes, samplePassword)
}

function personName(n: number): string {
  return `${family[n % family.length]} ${middle[(n * 3) % middle.length]} ${given[(n * 7) % given.length]}`
}
