import { lines } from './lines.ts'

/** Somebody curses those who are there to help. */
export const insult = {
  vi: lines(`
    Mày ngu như bò
    Thứ máy móc ngu si
    Đồ cái máy chết tiệt
    Cái robot khùng điên này
    Câm cái miệng mày lại
    Mày bị đần à
    Đồ đần độn trả lời gì đâu không
    Trả lời như cứt
    Mẹ kiếp cái hệ thống rác rưởi
    Đéo giúp được cái gì cả
    Dốt như con lợn
    Thằng máy mất nết
    Con máy ngu này
    Biến đi cho tao nhờ
    Tụi bay là lũ ăn hại
    Lũ quan tham khốn kiếp
    Bọn mày toàn một lũ vô tích sự
    Cút mẹ mày đi
    Tổ cha mày
    Tiên sư nhà mày
    Mày là đồ bỏ đi
    Đồ óc lợn
    Hỏi một đằng trả lời một nẻo, ngu hết phần thiên hạ
    Cán bộ ở đây toàn đồ súc vật
    Tao đập mày bể màn hình giờ
    Đồ quỷ sứ, nói nhảm hoài
    Nói như chó sủa
    Mặt dày không biết nhục
    Vãi cả ngu
    Bọn khốn nạn chỉ biết ăn tiền
    Đồ thần kinh
    Đồ mặt chó
    Đồ hãm
    Mi ngu rứa
    Đồ mất dạy, ai dạy mày nói vậy
    Cái thứ vô học
    Bà già mày
    Nín đi đồ điên
    Hệ thống như hạch
    Ngu vãi chưởng
    Đồ vô dụng hết chỗ nói
    Mày là thứ phế vật
    Toàn bọn ăn bám
  `),
  en: lines(`
    You are so stupid
    You stupid robot
    What an idiot you are
    shut your mouth
    You are garbage
    What a piece of trash
    You dumb machine
    go to hell
    screw you
    damn you all
    You are worthless
    you people are pigs
    Your whole office is full of idiots
    bloody fool
    You moron can't answer anything
    this bot is crap
    you suck
    I hate you, you useless thing
    you're an absolute joke of a machine
    piss off
    what the hell is wrong with you idiots
    you brainless tin can
    lazy corrupt bastards
    you're a clown
    stop barking nonsense you fool
    kiss my ass
    son of a bitch
    you are retarded
    get lost you stupid thing
    Dumbest assistant ever
    you ugly box
    you lot are scum
    eat shit
    braindead computer
    You're pathetic
    filthy animals work here
    what a dumbass
    You are trash and you know it
    I will smash you stupid screen
    incompetent fools
    what a load of rubbish you are
    you nitwit, can't you read
    damn stupid thing answer me
    you are the worst, total fool
    bunch of parasites
    shut it, clown
  `),
  ar: lines(`
    يا غبي
    أنت أغبى آلة في العالم
    يا حمار
    يا كلب
    اسكت يا تافه
    اخرس
    انت ما تفهم شي يا متخلف
    روبوت فاشل وغبي
    الله يلعنك
    يلعن أبوك
    تبا لكم
    يا ابن الكلب
    أنتم حيوانات
    يا بهيمة
    انقلع من وجهي
    روح في ستين داهية
    جهاز زبالة
    أنتم زبالة
    يا وسخ
    يا حقير
    حقيرين كلكم
    يا أهبل
    يا مغفل
    يا عديم الفهم
    قليل الأدب
    انت حمار وما تعرف تجاوب
    موظفين كلاب
    يا لعين
    يا سافل
    كل خرا
    طز فيك
    غور في داهية
    يا بني آدم يا غبي افهم
    أحمق ما تعرف شيئا
    عقلك فاضي يا آلة
    انت نصاب وحرامي يا روبوت
    يا خنزير
    يا تيس
    يا ثور ما بتفهم
    بلا فايدة انت يا غبي
    لعنة عليكم يا أغبياء
    يا قذر
    وجهك نحس يا روبوت
    منكم لله يا فشلة
    يا معتوه
    يا جاهل يا أهبل
    يا فاشل
    كلكم لصوص وكلاب
  `),
}
