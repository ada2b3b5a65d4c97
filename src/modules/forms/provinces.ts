/** Provinces and cities since the mergers of 12 June 2025 (Resolution 202/2025/QH15), those under the State first. */
export const provinces = (
  'Hà Nội, Huế, Hải Phòng, Đà Nẵng, Thành phố Hồ Chí Minh, Cần Thơ, An Giang, Bắc Ninh, Cà Mau, Cao Bằng, Điện Biên, ' +
  'Đắk Lắk, Đồng Nai, Đồng Tháp, Gia Lai, Hà Tĩnh, Hưng Yên, Khánh Hòa, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, ' +
  'Nghệ An, Ninh Bình, Phú Thọ, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sơn La, Tây Ninh, Thái Nguyên, Thanh Hóa, ' +
  'Tuyên Quang, Vĩnh Long'
).split(', ')
