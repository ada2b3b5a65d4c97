/**
 * A line for each thing that offices and people have several words for. Words of one line count for each other, less than
 * the word itself. They come from how Vietnamese is spoken, not from the phrasings of any procedure.
 */
const countries =
  'tây, mỹ, hoa kỳ, anh quốc, pháp, đức, ý, úc, canada, nga, nhật, nhật bản, hàn, hàn quốc, hàn xẻng, đài loan, đài, trung quốc, tàu, ' +
  'hồng kông, lào, campuchia, miên, thái lan, thái, singapore, malaysia, indonesia, philippines, ấn độ, ukraina, ba lan, séc, tiệp, ' +
  'thụy điển, hà lan, bỉ, thụy sĩ, tây ban nha, ai cập, châu âu, châu phi, new zealand, dubai'
const beforeCountry =
  'người, bên, ở, nước, chồng, vợ, tòa, bạn trai, bạn gái, ông, bà, cha, mẹ, bố, lính, công dân, quốc tịch, con lai, sứ quán, cơ quan, từ, về từ, sang, qua'
/** „Chồng Hàn“, „bên Đức“, „người Lào“: a name of a country alone may be another word, behind one of these it is none. */
const abroad = countries
  .split(', ')
  .flatMap((country) => [
    ...(country.includes(' ') ? [country] : []),
    ...beforeCountry.split(', ').map((before) => `${before} ${country}`),
  ])
  .join(', ')

export const conceptsVi = `
  sinh con, đẻ, mới sinh, sơ sinh, em bé, chào đời, lọt lòng, khai sinh, chứng sinh, sinh em bé, sinh cháu, sinh bé
  con, cháu, bé, trẻ, trẻ em, em bé, nhóc, con nít, cu tí, con trai, con gái, đứa nhỏ, thằng cu, trẻ nhỏ
  chết, qua đời, từ trần, khai tử, tạ thế, người chết, người mất, mới mất, vừa mất, mất rồi, chứng tử, báo tử, quá cố, đột tử, cha mất, mẹ mất, ông mất, bà mất, chồng mất, vợ mất, cụ mất
  mai táng, đám ma, ma chay, chôn cất, hỏa táng, tang lễ, hậu sự, an táng, đám tang, đám hiếu, chôn
  kết hôn, cưới, lấy vợ, lấy chồng, lập gia đình, hôn thú, thành hôn, lấy nhau, đám cưới
  độc thân, tình trạng hôn nhân, chưa vợ, chưa chồng, chưa kết hôn, chưa lập gia đình, chưa lấy vợ, chưa lấy chồng, còn độc thân, chưa có vợ, chưa có chồng
  ly hôn, ly dị, bỏ vợ, bỏ chồng, hủy kết hôn, hủy việc kết hôn, chia tay vợ, chia tay chồng
  nước ngoài, ngoại quốc, yếu tố nước ngoài, quốc tịch, việt kiều, hải ngoại, ngoại kiều, xứ người, hộ chiếu nước ngoài, ngoại, định cư bên, thẻ xanh, người lai, ${abroad}
  lưu động, đến nhà, tại nhà, tận nhà, tới nhà, không đi lại được, không đi được, liệt giường, nằm một chỗ, đi lại khó khăn, xuống nhà, về tận nơi
  mất, thất lạc, rơi, đánh rơi, bị mất, làm mất, mất cắp, rớt, bị cướp, mất trộm, lạc mất, rơi mất, không còn giữ, tìm không thấy, bị trộm, móc túi
  rách, hỏng, hư, hư hỏng, nát, mờ, ướt, gãy, bị rách, nhàu, mối, phai
  cấp lại, làm lại, xin lại
  cấp đổi, đổi, đổi sang, thay, đổi mới
  sửa, cải chính, đính chính, sai, nhầm, viết nhầm, ghi sai, điều chỉnh, chỉnh sửa, hiệu đính, sai sót, lỗi, sai thông tin, ghi nhầm, sửa lại, không đúng, bị sai, bị nhầm, in sai
  thêm, bổ sung, cập nhật, thiếu
  bản sao, sao y, phô tô, photo, trích lục, sao lục, trích sao, bản phô tô
  chứng thực, công chứng, đóng dấu, dấu đỏ
  chữ ký, điểm chỉ, lăn tay, ký tên
  ủy quyền, giấy ủy quyền, nhờ người làm thay, ký thay
  lý lịch, sơ yếu lý lịch, xin việc
  dịch, bản dịch, phiên dịch, người dịch, dịch thuật, biên dịch
  hợp đồng, giao dịch, mua bán, chuyển nhượng, tặng cho, sang tên, cho tặng, bán nhà, bán xe, bán đất, mua nhà, mua đất, mua xe, đặt cọc
  sổ đỏ, sổ hồng, bìa đỏ, quyền sử dụng đất, giấy chứng nhận quyền sử dụng, bìa hồng, thẻ đỏ, sổ đất
  đất, đất đai, thửa đất, mảnh đất, lô đất, miếng đất, khu đất
  thường trú, hộ khẩu, nhập khẩu, nhập hộ, khẩu, thường chú
  tạm trú, ở trọ, thuê trọ, phòng trọ, nhà trọ, tạm chú, xóm trọ
  lưu trú, ngủ lại, ở lại qua đêm, qua đêm, ngủ nhờ, ở chơi, tá túc, đến chơi, nghỉ lại, ghé chơi
  tạm vắng, đi vắng, vắng nhà, đi xa, vắng mặt
  căn cước, căn cước công dân, chứng minh nhân dân, chứng minh thư, thẻ căn cước, thẻ chip, gắn chip, thẻ cước
  hộ kinh doanh, quán, cửa hàng, buôn bán, tiệm, kinh doanh, tạp hóa, cửa tiệm, sạp, quán ăn, quán cà phê, bán hàng, mở quán, quán nước
  mở, thành lập, lập, khai trương, bắt đầu
  tạm ngừng, tạm nghỉ, tạm đóng cửa, ngừng bán, tạm dừng, nghỉ bán, tạm ngưng, ngưng
  chấm dứt, giải thể, đóng cửa, dẹp, nghỉ hẳn, thôi, hủy bỏ, kết thúc, ngừng hẳn, dẹp tiệm, không làm nữa, không bán nữa, bỏ, trả giấy phép
  gia hạn, hết hạn, sắp hết hạn, quá hạn, thêm thời hạn, kéo dài
  giấy phép, xin phép, cấp phép, cho phép, phép
  xây, xây dựng, cất nhà, làm nhà, dựng nhà, xây nhà, xây mới, thi công, công trình
  sửa chữa, cải tạo, tu sửa, sửa nhà, nâng cấp, cơi nới, nâng tầng, sửa sang, thêm tầng
  người già, người cao tuổi, cao tuổi, hưu trí xã hội, già, lớn tuổi, tuổi già, cụ già, cụ
  khuyết tật, tàn tật, tật nguyền, bị liệt, câm điếc, khiếm thị, tự kỷ, bại não, mù, tâm thần, khiếm thính, bị tật, cụt
  trợ cấp, hỗ trợ, phụ cấp, chế độ, trợ giúp, tiền hằng tháng, tiền hàng tháng, trợ cấp hàng tháng, lĩnh tiền, nhận tiền
  hằng tháng, hàng tháng, mỗi tháng
  nghèo, hộ nghèo, cận nghèo, hoàn cảnh khó khăn, thu nhập thấp, khó khăn
  bảo hiểm y tế, thẻ bảo hiểm, thẻ khám bệnh, thẻ y tế
  thai sản, nghỉ sinh, nghỉ đẻ, tiền đẻ, nghỉ thai sản
  tử tuất, tuất
  liệt sĩ, hy sinh, tử sĩ, báo tử liệt sĩ
  thờ cúng, hương khói, cúng giỗ, giỗ
  người có công, thương binh, bệnh binh, gia đình chính sách, có công, cách mạng
  cựu chiến binh, bộ đội về hưu, lính cũ, từng đi bộ đội
  nghĩa vụ quân sự, đi lính, bộ đội, nhập ngũ, khám tuyển, quân sự, đi nghĩa vụ, tòng quân
  giám hộ, người giám hộ, trông nom
  con nuôi, nhận nuôi, nuôi con nuôi
  nhận cha, nhận con, nhận mẹ, con ngoài giá thú, con riêng, con rơi, cha ruột, xét nghiệm adn, adn
  chăm sóc thay thế, nuôi hộ, nuôi giúp, nuôi dưỡng, chăm sóc, cưu mang, chăm
  họ hàng, thân thích, ruột thịt, cô dì, chú bác, ông bà, người thân, bà con, thân nhân, cháu ruột, anh chị em
  xâm hại, bạo hành, đánh đập, bạo lực, ngược đãi, hành hạ, lạm dụng, bị đánh
  khiếu nại, không đồng ý, không phục, bất bình, oan
  tố cáo, tố giác, tham nhũng, hối lộ, vòi tiền, tiêu cực, sai phạm
  kiến nghị, phản ánh, đơn thư, góp ý, phản ảnh, đơn từ
  tiếp công dân, gặp lãnh đạo, gặp chủ tịch, tiếp dân, gặp sếp, gặp trực tiếp
  tranh chấp, lấn chiếm, lấn đất, kiện, giành đất, lấn ranh, lấn
  hòa giải, giảng hòa, dàn xếp
  rượu, rượu bia, nấu rượu, đồ uống có cồn, chưng cất
  thuốc lá, thuốc lào, xì gà, thuốc hút
  an toàn thực phẩm, vệ sinh thực phẩm, vệ sinh an toàn, an toàn vệ sinh
  ăn uống, quán ăn, nhà hàng, quán cơm, bếp ăn, đồ ăn, quán phở, quán bún
  nông sản, thủy sản, rau, thịt, cá, nông lâm, hải sản
  tiểu học, cấp 1, cấp một
  trung học cơ sở, cấp 2, cấp hai, lớp 6, lớp sáu, lớp 7, lớp 8, lớp 9
  mầm non, mẫu giáo, nhà trẻ, lớp lá, lớp chồi
  chuyển trường, đổi trường, sang trường, trường khác, trường mới
  học sinh, học trò, các cháu, đi học, nhập học
  tuyển sinh, nhập học, vào lớp, xét tuyển, đầu cấp
  bằng tốt nghiệp, văn bằng, chứng chỉ, bằng cấp, bằng đại học, học bạ
  cây xanh, chặt cây, đốn cây, cưa cây, cây cổ thụ, chặt hạ, hạ cây, cây
  giếng khoan, nước ngầm, khoan giếng, nước dưới đất, giếng, mạch nước
  cai nghiện, nghiện, ma túy, cai, chích hút
  chùa, nhà thờ, tôn giáo, đạo, giáo xứ, nhà chùa, tu hành
  tín ngưỡng, đình, đền, miếu, lễ hội, hội làng
  quyên góp, gây quỹ, vận động tiền, công đức, lạc quyên
  hiến đất, tặng đất, cho đất, làm đường, mở đường
  thừa kế, di sản, để lại, tài sản để lại, chia tài sản, của để lại
  di chúc, di nguyện, để lại tài sản
  từ chối, không nhận, nhường, không lấy
  thế chấp, vay ngân hàng, cầm cố, vay vốn, cắm sổ
  xóa thế chấp, giải chấp, trả hết nợ
  quy hoạch, giải tỏa, vướng quy hoạch, dính quy hoạch
  hộ chiếu, xuất cảnh, xuất nhập cảnh
  định danh điện tử, vneid, định danh, mức 2, mức hai, tài khoản định danh
  bồi thường, đền bù, đòi tiền, thiệt hại
  chuyển, dời, chuyển nhà, thay đổi nơi cư trú, chuyển đi, dọn, chuyển chỗ ở, đổi chỗ ở, dọn nhà, chuyển đến, chuyển về
  tách hộ, tách khẩu, tách sổ, ra riêng, ở riêng
  chủ hộ, đứng tên hộ, làm chủ hộ
  cư trú, chỗ ở, nơi ở, nơi cư trú, đang ở, địa chỉ
  bằng lái, giấy phép lái xe, bằng lái xe, lái xe
  lý lịch tư pháp, tiền án, án tích, tiền sự
  thiên tai, bão, lũ, hỏa hoạn, cháy nhà, sập nhà, tốc mái, lụt, bão lũ
  khẩn cấp, gấp, cấp bách
  liên thông, một lần, cùng lúc, 3 trong 1, ba trong một, gộp, kèm, luôn thể, kết hợp, một thể
  trực tuyến, qua mạng, trên mạng, dịch vụ công
  nhà ở xã hội, nhà xã hội
  chung cư, căn hộ, tòa nhà
  ban quản trị, ban quản lý
  thư viện, phòng đọc, tủ sách
  câu lạc bộ, clb, đội bóng, nhóm tập
  danh hiệu, khen thưởng, thi đua, bằng khen, giấy khen, tiên tiến
  hợp tác xã, liên hiệp hợp tác xã
  trồng, cây trồng, vật nuôi, ruộng, đất lúa, đất ruộng, trồng lúa
  môi trường, ô nhiễm, tác động môi trường
  thù lao, tiền công, bồi dưỡng
  dân tộc, đổi dân tộc
  họ tên, tên đệm, đổi tên, tên, họ
  người lớn, trưởng thành, lớn rồi, lớn tuổi mới
  tổ chức, công ty, doanh nghiệp, cơ quan, đơn vị
  diện tích, mét vuông, m2
  mục đích sử dụng, chuyển mục đích, thổ cư, đất vườn, đất nông nghiệp
  giao đất, thuê đất, cho thuê đất
`
