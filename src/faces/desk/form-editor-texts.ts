import { messages } from '#platform/text'

export const formEditorTexts = messages({
  vi: {
    size: 'Gồm',
    tryOut: 'Điền thử',
    tryTitle: (name: string) => `Điền thử: ${name}`,
    tryLead: 'Như người dân sẽ điền, cả các trang một lượt. Không có gì được lưu lại.',
    check: 'Kiểm tra',
    paper: 'Xem tờ khai giấy',
    noFaults: 'Điền như vậy là nộp được.',
    preview: 'Người dân sẽ thấy',
  },
  en: {
    size: 'Has',
    tryOut: 'Try it out',
    tryTitle: (name: string) => `Trying out: ${name}`,
    tryLead: 'As people will fill it in, all pages at once. Nothing is kept.',
    check: 'Check',
    paper: 'See it on paper',
    noFaults: 'Filled in like this it can be handed in.',
    preview: 'What people will see',
  },
  ar: {
    size: 'تضم',
    tryOut: 'جرّبها',
    tryTitle: (name: string) => `تجربة: ${name}`,
    tryLead: 'كما سيملؤها الناس، كل الصفحات معًا. لا يُحفظ شيء.',
    check: 'تحقق',
    paper: 'شاهدها على الورق',
    noFaults: 'بهذا الملء يمكن تقديمها.',
    preview: 'ما سيراه الناس',
  },
})
