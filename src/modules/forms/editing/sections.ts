import type { Body } from '#modules/editions'

/** Sections that many forms have, as they are inserted into a form: each a page of its own. */
export const commonSections: readonly (Body & { id: string })[] = [
  {
    id: 'you',
    title: {
      vi: 'Bạn là ai?',
      en: 'Who are you?',
      ar: 'من أنت؟',
    },
    paper: 'Người đề nghị',
    intro: {
      vi: 'Điền như trên thẻ căn cước. Ô nào không bắt buộc có ghi rõ.',
      en: 'As on your identity card. What is optional says so.',
      ar: 'كما في بطاقة الهوية. الحقول الاختيارية موضّحة.',
    },
    fields: [
      {
        id: 'self-name',
        type: 'name',
        label: {
          vi: 'Họ, chữ đệm, tên',
          en: 'Full name',
          ar: 'الاسم الكامل',
        },
        help: {
          vi: 'Viết đủ họ, chữ đệm, tên, có dấu, như trên thẻ căn cước.',
          en: 'The full name as on the identity card, with all accents.',
          ar: 'الاسم الكامل كما في بطاقة الهوية.',
        },
        required: true,
        meaning: 'self.full-name',
        fresh: false,
      },
      {
        id: 'self-birth',
        type: 'date',
        label: {
          vi: 'Ngày, tháng, năm sinh',
          en: 'Date of birth',
          ar: 'تاريخ الميلاد',
        },
        help: {
          vi: 'Ví dụ: 2 9 1962.',
          en: 'For example: 2 9 1962.',
          ar: 'مثال: 2 9 1962.',
        },
        partial: false,
        notAfter: 'today',
        required: false,
        meaning: 'self.birth',
        fresh: false,
      },
      {
        id: 'self-sex',
        type: 'sex',
        label: {
          vi: 'Giới tính',
          en: 'Sex',
          ar: 'الجنس',
        },
        required: false,
        meaning: 'self.sex',
        fresh: false,
      },
      {
        id: 'self-id-number',
        type: 'id-number',
        label: {
          vi: 'Số định danh cá nhân (số căn cước)',
          en: 'Personal identification number',
          ar: 'رقم الهوية الشخصية',
        },
        help: {
          vi: '12 chữ số trên thẻ căn cước. Chưa có số thì để trống.',
          en: 'The 12 digits on the card. Leave it empty if there is no number.',
          ar: 'الأرقام الـ12 على البطاقة. اتركه فارغًا إن لم يوجد رقم.',
        },
        required: false,
        holder: {
          birth: 'self-birth',
          sex: 'self-sex',
        },
        meaning: 'self.id-number',
        fresh: false,
      },
      {
        id: 'self-residence',
        type: 'address',
        label: {
          vi: 'Nơi cư trú',
          en: 'Residence',
          ar: 'مكان الإقامة',
        },
        help: {
          vi: 'Nơi đăng ký thường trú; không có thì ghi nơi tạm trú, rồi đến nơi đang ở. Không còn ghi quận, huyện.',
          en: 'Where one is registered permanently; if nowhere, temporarily; if nowhere, where one lives. Districts are no longer written.',
          ar: 'مكان الإقامة الدائمة المسجلة، وإلا فالمؤقتة، وإلا فمكان السكن الحالي. لم تعد المناطق (الأقضية) تُكتب.',
        },
        required: false,
        meaning: 'self.residence',
        keeps: 12,
        fresh: false,
      },
      {
        id: 'self-phone',
        type: 'phone',
        label: {
          vi: 'Số điện thoại',
          en: 'Telephone',
          ar: 'الهاتف',
        },
        help: {
          vi: 'Để cán bộ gọi khi cần hỏi thêm.',
          en: 'So that an officer can call you.',
          ar: 'ليتصل بك الموظف عند الحاجة.',
        },
        required: false,
        meaning: 'self.phone',
        keeps: 12,
        fresh: false,
      },
      {
        id: 'self-email',
        type: 'email',
        label: {
          vi: 'Thư điện tử',
          en: 'E-mail',
          ar: 'البريد الإلكتروني',
        },
        required: false,
        meaning: 'self.email',
        keeps: 12,
        fresh: false,
      },
    ],
  },
  {
    id: 'address',
    title: {
      vi: 'Địa chỉ',
      en: 'Address',
      ar: 'العنوان',
    },
    fields: [
      {
        id: 'place-address',
        type: 'address',
        label: {
          vi: 'Địa chỉ',
          en: 'Address',
          ar: 'العنوان',
        },
        required: true,
        fresh: true,
      },
    ],
  },
  {
    id: 'child',
    title: {
      vi: 'Về đứa trẻ',
      en: 'About the child',
      ar: 'عن الطفل',
    },
    fields: [
      {
        id: 'child-name',
        type: 'name',
        label: {
          vi: 'Họ, chữ đệm, tên của trẻ',
          en: 'Full name of the child',
          ar: 'الاسم الكامل للطفل',
        },
        meaning: 'subject.full-name',
        fresh: true,
        required: true,
      },
      {
        id: 'child-sex',
        type: 'sex',
        label: {
          vi: 'Giới tính của trẻ',
          en: 'Sex of the child',
          ar: 'جنس الطفل',
        },
        fresh: true,
        meaning: 'child.sex',
        required: true,
      },
      {
        id: 'child-birth',
        type: 'date',
        label: {
          vi: 'Trẻ sinh ngày nào?',
          en: 'When was the child born?',
          ar: 'متى وُلد الطفل؟',
        },
        fresh: true,
        meaning: 'child.birth',
        notAfter: 'today',
        required: true,
      },
      {
        id: 'child-birth-place',
        type: 'text',
        label: {
          vi: 'Trẻ sinh ở đâu?',
          en: 'Where was the child born?',
          ar: 'أين وُلد الطفل؟',
        },
        fresh: true,
        maxLength: 250,
        required: true,
      },
      {
        id: 'child-ethnicity',
        type: 'ethnicity',
        label: {
          vi: 'Dân tộc của trẻ',
          en: 'Ethnicity of the child',
          ar: 'القومية',
        },
        fresh: true,
        required: true,
      },
      {
        id: 'child-nationality',
        type: 'nationality',
        label: {
          vi: 'Quốc tịch của trẻ',
          en: 'Nationality of the child',
          ar: 'جنسية الطفل',
        },
        fresh: true,
        initial: 'vn',
        required: true,
      },
    ],
  },
  {
    id: 'spouse',
    title: {
      vi: 'Về vợ hoặc chồng',
      en: 'About the husband or wife',
      ar: 'عن الزوج أو الزوجة',
    },
    fields: [
      {
        id: 'partner-name',
        type: 'name',
        label: {
          vi: 'Họ, chữ đệm, tên',
          en: 'Full name',
          ar: 'الاسم الكامل',
        },
        help: {
          vi: 'Viết đủ họ, chữ đệm, tên, có dấu, như trên thẻ căn cước.',
          en: 'The full name as on the identity card, with all accents.',
          ar: 'الاسم الكامل كما في بطاقة الهوية.',
        },
        required: true,
        meaning: 'partner.full-name',
        fresh: false,
      },
      {
        id: 'partner-birth',
        type: 'date',
        label: {
          vi: 'Ngày, tháng, năm sinh',
          en: 'Date of birth',
          ar: 'تاريخ الميلاد',
        },
        help: {
          vi: 'Ví dụ: 2 9 1962.',
          en: 'For example: 2 9 1962.',
          ar: 'مثال: 2 9 1962.',
        },
        partial: false,
        notAfter: 'today',
        required: true,
        meaning: 'partner.birth',
        fresh: false,
      },
      {
        id: 'partner-sex',
        type: 'sex',
        label: {
          vi: 'Giới tính',
          en: 'Sex',
          ar: 'الجنس',
        },
        required: true,
        meaning: 'partner.sex',
        fresh: false,
      },
      {
        id: 'partner-id-number',
        type: 'id-number',
        label: {
          vi: 'Số định danh cá nhân (số căn cước)',
          en: 'Personal identification number',
          ar: 'رقم الهوية الشخصية',
        },
        help: {
          vi: '12 chữ số trên thẻ căn cước. Chưa có số thì để trống.',
          en: 'The 12 digits on the card. Leave it empty if there is no number.',
          ar: 'الأرقام الـ12 على البطاقة. اتركه فارغًا إن لم يوجد رقم.',
        },
        required: false,
        holder: {
          birth: 'partner-birth',
          sex: 'partner-sex',
        },
        meaning: 'partner.id-number',
        fresh: false,
      },
      {
        id: 'partner-ethnicity',
        type: 'ethnicity',
        label: {
          vi: 'Dân tộc',
          en: 'Ethnicity',
          ar: 'القومية',
        },
        help: {
          vi: 'Như trên thẻ căn cước hoặc giấy khai sinh.',
          en: 'As on the identity card or birth certificate.',
          ar: 'كما في بطاقة الهوية أو شهادة الميلاد.',
        },
        required: true,
        meaning: 'partner.ethnicity',
        fresh: false,
      },
      {
        id: 'partner-nationality',
        type: 'nationality',
        label: {
          vi: 'Quốc tịch',
          en: 'Nationality',
          ar: 'الجنسية',
        },
        initial: 'vn',
        required: true,
        meaning: 'partner.nationality',
        fresh: false,
      },
      {
        id: 'partner-residence',
        type: 'address',
        label: {
          vi: 'Nơi cư trú',
          en: 'Residence',
          ar: 'مكان الإقامة',
        },
        help: {
          vi: 'Nơi đăng ký thường trú; không có thì ghi nơi tạm trú, rồi đến nơi đang ở. Không còn ghi quận, huyện.',
          en: 'Where one is registered permanently; if nowhere, temporarily; if nowhere, where one lives. Districts are no longer written.',
          ar: 'مكان الإقامة الدائمة المسجلة، وإلا فالمؤقتة، وإلا فمكان السكن الحالي. لم تعد المناطق (الأقضية) تُكتب.',
        },
        required: true,
        meaning: 'partner.residence',
        fresh: false,
      },
    ],
  },
  {
    id: 'organisation',
    title: {
      vi: 'Về tổ chức',
      en: 'About the organisation',
      ar: 'عن المؤسسة',
    },
    fields: [
      {
        id: 'business-name',
        type: 'text',
        label: {
          vi: 'Tên tổ chức, hộ kinh doanh',
          en: 'Name of the organisation or business',
          ar: 'اسم المؤسسة أو النشاط التجاري',
        },
        fresh: false,
        maxLength: 150,
        meaning: 'business.name',
        required: true,
      },
      {
        id: 'business-code',
        type: 'text',
        label: {
          vi: 'Mã số doanh nghiệp hoặc mã số thuế',
          en: 'Business or tax number',
          ar: 'الرقم التجاري أو الضريبي',
        },
        help: {
          vi: '10 hoặc 13 chữ số. Chưa có thì để trống.',
          en: '10 or 13 digits. Leave it empty if there is none.',
          ar: '10 أو 13 رقمًا. اتركه فارغًا إن لم يوجد.',
        },
        required: false,
        fresh: false,
        maxLength: 14,
      },
      {
        id: 'business-address',
        type: 'address',
        label: {
          vi: 'Trụ sở ở đâu?',
          en: 'Where is its seat?',
          ar: 'أين مقرها؟',
        },
        fresh: false,
        meaning: 'business.address',
        required: true,
      },
      {
        id: 'business-phone',
        type: 'phone',
        label: {
          vi: 'Điện thoại của tổ chức',
          en: 'Telephone of the organisation',
          ar: 'هاتف المؤسسة',
        },
        required: false,
        fresh: false,
      },
      {
        id: 'business-email',
        type: 'email',
        label: {
          vi: 'Thư điện tử của tổ chức',
          en: 'E-mail of the organisation',
          ar: 'البريد الإلكتروني للمؤسسة',
        },
        required: false,
        fresh: false,
      },
    ],
  },
  {
    id: 'result',
    title: {
      vi: 'Kết quả và cam đoan',
      en: 'The result, and your word',
      ar: 'النتيجة والإقرار',
    },
    paper: 'Nhận kết quả',
    fields: [
      {
        id: 'return-by',
        type: 'choice',
        label: {
          vi: 'Bạn muốn nhận kết quả thế nào?',
          en: 'How do you want to get the result?',
          ar: 'كيف تريد استلام النتيجة؟',
        },
        paper: 'Hình thức nhận kết quả',
        meaning: 'return.by',
        fresh: true,
        initial: 'counter',
        options: [
          {
            id: 'counter',
            label: {
              vi: 'Đến quầy lấy',
              en: 'At the counter',
              ar: 'من الشباك',
            },
            hint: {
              vi: 'Mang theo căn cước và mã hồ sơ.',
              en: 'Bring your identity card and the dossier code.',
              ar: 'أحضر بطاقة الهوية ورمز الملف.',
            },
          },
          {
            id: 'post',
            label: {
              vi: 'Gửi qua bưu điện',
              en: 'By post',
              ar: 'بالبريد',
            },
            hint: {
              vi: 'Đến địa chỉ bạn đã điền. Có cước phí bưu điện.',
              en: 'To the address you gave. Postage is charged.',
              ar: 'إلى العنوان الذي كتبته، مع أجرة البريد.',
            },
          },
          {
            id: 'online',
            label: {
              vi: 'Bản điện tử, xem trên mạng',
              en: 'Online',
              ar: 'إلكترونيًا',
            },
            hint: {
              vi: 'Tải về ở trang theo dõi hồ sơ. Có khi vẫn phải đến quầy để ký hoặc đối chiếu.',
              en: 'Download it on the page of your dossier. You may still have to come to sign or to show originals.',
              ar: 'نزّلها من صفحة متابعة الملف. وقد تحتاج للحضور للتوقيع أو لإبراز الأصول.',
            },
          },
        ],
        required: true,
      },
      {
        id: 'declared',
        type: 'declaration',
        label: {
          vi: 'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.',
          en: 'I declare that what is stated above is true, and I answer for it before the law.',
          ar: 'أقرّ بأن ما ورد أعلاه صحيح وأتحمل مسؤوليته أمام القانون.',
        },
        fresh: true,
        required: true,
      },
    ],
  },
]
