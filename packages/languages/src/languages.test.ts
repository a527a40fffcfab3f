import { describe, expect, test } from 'vitest'
import { languages } from './languages.ts'

/** Written for this project: what a hospital says, in the languages people in the UK read. Nobody's real words. */
const passages: Readonly<Record<string, readonly string[]>> = {
  cy: [
    'Mae eich apwyntiad nesaf yn y clinig llygaid ddydd Mercher. Dewch â’ch sbectol gyda chi.',
    'Os oes gennych chi boen yn y frest, ffoniwch 999 ar unwaith neu ewch i’r adran achosion brys.',
    'Cymerwch un dabled bob bore gyda bwyd. Peidiwch ag yfed alcohol tra byddwch yn cymryd y feddyginiaeth hon.',
    'Gallwch ofyn am gyfieithydd cyn yr apwyntiad. Mae’r gwasanaeth am ddim i bawb sydd ei angen.',
    'Rhowch wybod i ni os hoffech gael y llythyr hwn mewn print bras neu ar ffurf sain.'
  ],
  bn: [
    'আপনার পরবর্তী অ্যাপয়েন্টমেন্ট বুধবার সকাল দশটায়। অনুগ্রহ করে আপনার চশমা সঙ্গে আনুন।',
    'বুকে ব্যথা হলে সঙ্গে সঙ্গে ৯৯৯ নম্বরে ফোন করুন অথবা জরুরি বিভাগে যান।',
    'প্রতিদিন সকালে খাবারের পর একটি ট্যাবলেট খান। পানি দিয়ে গিলে ফেলুন।',
    'আপনার দোভাষী লাগলে আমাদের জানান। এই সেবা বিনামূল্যে দেওয়া হয়।'
  ],
  so: [
    'Ballantaada xigta ee rugta indhaha waa maalinta Arbacada. Fadlan soo qaado muraayadahaaga.',
    'Haddii aad xanuun ka dareento xabadka, isla markiiba wac 999 ama tag qaybta xaaladaha degdegga ah.',
    'Qaado hal kiniin subax kasta cuntada ka dib. Ha cabbin khamri inta aad daawadan qaadanayso.',
    'Noo sheeg haddii aad u baahan tahay turjubaan. Adeeggani waa lacag la’aan dadka oo dhan.',
    'Tallaalka hargabka waxaa la siiyaa dadka da’doodu ka weyn tahay lixdan iyo shan sano.'
  ],
  pl: [
    'Państwa następna wizyta w poradni okulistycznej odbędzie się w środę. Prosimy zabrać okulary.',
    'Jeśli odczuwasz ból w klatce piersiowej, natychmiast zadzwoń pod numer 999 lub jedź na oddział ratunkowy.',
    'Jedną tabletkę należy przyjmować codziennie rano po jedzeniu i popijać wodą.',
    'Prosimy dać nam znać, jeśli potrzebny jest tłumacz. Ta usługa jest bezpłatna dla pacjentów.'
  ],
  ar: [
    'موعدك القادم في عيادة العيون يوم الأربعاء صباحاً. يرجى إحضار نظارتك وقائمة الأدوية.',
    'إذا شعرت بألم في صدرك فاتصل بالإسعاف فوراً أو اذهب إلى قسم الطوارئ في المستشفى.',
    'تناول قرصاً واحداً كل صباح بعد الأكل مع كوب من الماء ولا تتوقف عن تناول الدواء.',
    'أخبرنا إذا كنت بحاجة إلى مترجم قبل موعدك، فهذه الخدمة مجانية لجميع المرضى.'
  ],
  ur: [
    'آپ کی اگلی ملاقات بدھ کے دن آنکھوں کے کلینک میں ہے۔ براہ کرم اپنی عینک ساتھ لائیں۔',
    'اگر آپ کے سینے میں درد ہو تو فوراً ایمبولینس کو فون کریں یا ہسپتال کے ہنگامی شعبے میں جائیں۔',
    'روزانہ صبح کھانے کے بعد ایک گولی پانی کے ساتھ لیں۔ دوا خود سے بند نہ کریں۔',
    'اگر آپ کو ترجمان کی ضرورت ہے تو ہمیں بتائیں۔ یہ سہولت سب مریضوں کے لیے مفت ہے۔'
  ],
  tr: [
    'Göz kliniğindeki bir sonraki randevunuz çarşamba günüdür. Lütfen gözlüğünüzü yanınızda getirin.',
    'Göğsünüzde ağrı olursa hemen acil servisi arayın ya da en yakın hastaneye gidin.',
    'Her sabah yemekten sonra bir tablet alın ve bol su için. İlacı doktorunuza sormadan bırakmayın.',
    'Tercümana ihtiyacınız varsa randevudan önce bize söyleyin. Bu hizmet ücretsizdir.'
  ],
  pt: [
    'A sua próxima consulta na clínica de oftalmologia é na quarta-feira. Traga os seus óculos.',
    'Se sentir dores no peito, ligue imediatamente para o número de emergência ou vá ao hospital.',
    'Tome um comprimido todas as manhãs depois de comer. Não beba álcool enquanto tomar este medicamento.',
    'Diga-nos se precisa de um intérprete antes da consulta. Este serviço é gratuito para todos.'
  ],
  zh: [
    '您下一次眼科门诊的预约时间是星期三。请带上您的眼镜和您正在服用的药物清单。',
    '如果您感到胸口疼痛，请立即拨打急救电话或前往最近的医院急诊室。',
    '每天早上饭后服用一片药，用水送服。未经医生同意请不要停药。',
    '如果您需要翻譯服務，請在預約之前告訴我們。所有病人都可以免費使用這項服務。'
  ],
  fr: [
    'Votre prochain rendez-vous à la clinique des yeux aura lieu mercredi. Veuillez apporter vos lunettes.',
    'Si vous avez une douleur dans la poitrine, appelez tout de suite les urgences ou allez à l’hôpital.',
    'Prenez un comprimé chaque matin après le repas. Ne buvez pas d’alcool pendant le traitement.',
    'Dites-nous si vous avez besoin d’un interprète avant la consultation. Ce service est gratuit.'
  ],
  es: [
    'Su próxima cita en la clínica oftalmológica es el miércoles. Traiga sus gafas y la lista de medicinas.',
    'Si siente dolor en el pecho, llame enseguida a una ambulancia o vaya al servicio de urgencias.',
    'Tome una pastilla cada mañana después de comer. No beba alcohol mientras tome este medicamento.',
    'Díganos si necesita un intérprete antes de la consulta. Este servicio es gratuito para todos.'
  ],
  de: [
    'Ihr nächster Termin in der Augenklinik ist am Mittwoch. Bitte bringen Sie Ihre Brille mit.',
    'Wenn Sie Schmerzen in der Brust haben, rufen Sie sofort den Notarzt oder fahren Sie in die Klinik.',
    'Nehmen Sie jeden Morgen nach dem Essen eine Tablette mit etwas Wasser ein.',
    'Sagen Sie uns bitte vor dem Termin, ob Sie einen Dolmetscher brauchen. Das kostet Sie nichts.'
  ],
  it: [
    'Il suo prossimo appuntamento alla clinica oculistica è mercoledì. Porti con sé gli occhiali.',
    'Se sente dolore al petto, chiami subito un’ambulanza o vada al pronto soccorso più vicino.',
    'Prenda una compressa ogni mattina dopo i pasti. Non beva alcolici durante la cura.',
    'Ci dica se ha bisogno di un interprete prima della visita. Il servizio è gratuito per tutti.'
  ],
  ro: [
    'Următoarea dumneavoastră programare la clinica de oftalmologie este miercuri. Vă rugăm să aduceți ochelarii.',
    'Dacă simțiți durere în piept, sunați imediat la ambulanță sau mergeți la urgențe.',
    'Luați câte o tabletă în fiecare dimineață după masă. Nu beți alcool în timpul tratamentului.',
    'Spuneți-ne dacă aveți nevoie de un interpret înainte de programare. Serviciul este gratuit.'
  ],
  gu: [
    'આંખના ક્લિનિકમાં તમારી આગામી મુલાકાત બુધવારે છે. કૃપા કરીને તમારા ચશ્મા સાથે લાવો.',
    'જો તમને છાતીમાં દુખાવો થાય તો તરત જ એમ્બ્યુલન્સ બોલાવો અથવા હોસ્પિટલમાં જાઓ.',
    'દરરોજ સવારે જમ્યા પછી એક ગોળી પાણી સાથે લો. ડૉક્ટરને પૂછ્યા વગર દવા બંધ કરશો નહીં.'
  ],
  pa: [
    'ਅੱਖਾਂ ਦੇ ਕਲੀਨਿਕ ਵਿੱਚ ਤੁਹਾਡੀ ਅਗਲੀ ਮੁਲਾਕਾਤ ਬੁੱਧਵਾਰ ਨੂੰ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਐਨਕ ਲਿਆਓ।',
    'ਜੇ ਤੁਹਾਡੀ ਛਾਤੀ ਵਿੱਚ ਦਰਦ ਹੋਵੇ ਤਾਂ ਤੁਰੰਤ ਐਂਬੂਲੈਂਸ ਬੁਲਾਓ ਜਾਂ ਹਸਪਤਾਲ ਜਾਓ।',
    'ਹਰ ਰੋਜ਼ ਸਵੇਰੇ ਖਾਣੇ ਤੋਂ ਬਾਅਦ ਇੱਕ ਗੋਲੀ ਪਾਣੀ ਨਾਲ ਲਓ।'
  ],
  fa: [
    'نوبت بعدی شما در درمانگاه چشم روز چهارشنبه است. لطفاً عینک خود را همراه بیاورید.',
    'اگر در قفسه سینه خود درد دارید، فوراً با اورژانس تماس بگیرید یا به بیمارستان بروید.',
    'هر روز صبح بعد از غذا یک قرص با آب بخورید و بدون مشورت با پزشک دارو را قطع نکنید.',
    'اگر به مترجم نیاز دارید پیش از نوبت به ما بگویید. این خدمات برای همه رایگان است.'
  ],
  uk: [
    'Ваш наступний прийом в очній клініці відбудеться в середу. Візьміть із собою окуляри.',
    'Якщо ви відчуваєте біль у грудях, негайно викличте швидку або їдьте до лікарні.',
    'Приймайте одну таблетку щоранку після їжі та запивайте водою. Не припиняйте лікування самостійно.',
    'Скажіть нам, якщо вам потрібен перекладач. Ця послуга безкоштовна для всіх пацієнтів.'
  ],
  ru: [
    'Ваш следующий приём в глазной клинике состоится в среду. Пожалуйста, возьмите с собой очки.',
    'Если вы чувствуете боль в груди, немедленно вызовите скорую помощь или поезжайте в больницу.',
    'Принимайте по одной таблетке каждое утро после еды и запивайте водой.'
  ],
  ta: [
    'கண் மருத்துவமனையில் உங்கள் அடுத்த சந்திப்பு புதன்கிழமை. உங்கள் கண்ணாடியைக் கொண்டு வாருங்கள்.',
    'உங்களுக்கு நெஞ்சு வலி இருந்தால் உடனடியாக ஆம்புலன்ஸை அழைக்கவும் அல்லது மருத்துவமனைக்குச் செல்லவும்.'
  ],
  vi: [
    'Cuộc hẹn tiếp theo của quý vị tại phòng khám mắt là vào thứ Tư. Vui lòng mang theo kính.',
    'Nếu quý vị bị đau ngực, hãy gọi cấp cứu ngay hoặc đến bệnh viện gần nhất.',
    'Uống một viên thuốc mỗi buổi sáng sau khi ăn với một cốc nước.'
  ],
  sq: [
    'Takimi juaj i ardhshëm në klinikën e syve është të mërkurën. Ju lutemi sillni syzet tuaja.',
    'Nëse keni dhimbje në gjoks, telefononi menjëherë ambulancën ose shkoni në spital.',
    'Merrni një tabletë çdo mëngjes pas ushqimit. Mos pini alkool gjatë mjekimit.'
  ],
  am: ['ቀጣዩ ቀጠሮዎ በዓይን ክሊኒክ ረቡዕ ቀን ነው። እባክዎ መነጽርዎን ይዘው ይምጡ።', 'የደረት ሕመም ከተሰማዎት ወዲያውኑ አምቡላንስ ይጥሩ ወይም ወደ ሆስፒታል ይሂዱ።'],
  ti: [
    'ዝቕጽል ቆጸራኹም ኣብ ክሊኒክ ዓይኒ ሮቡዕ እዩ። በጃኹም መነጽርኩም ሒዝኩም ምጹ።',
    'ናይ ኣፍልቢ ቃንዛ እንተ ተሰሚዕኩም ብቕጽበት ኣምቡላንስ ጸውዑ ወይ ናብ ሆስፒታል ኪዱ።'
  ],
  hi: [
    'आँखों के क्लिनिक में आपकी अगली मुलाकात बुधवार को है। कृपया अपना चश्मा साथ लाएँ।',
    'अगर आपके सीने में दर्द हो तो तुरंत एम्बुलेंस बुलाएँ या अस्पताल जाएँ।',
    'हर रोज़ सुबह खाने के बाद एक गोली पानी के साथ लें।'
  ],
  ku: [
    'Randevûya we ya din li klînîka çavan roja çarşemê ye. Ji kerema xwe berçavkên xwe bi xwe re bînin.',
    'Heke di sînga we de êş hebe, tavilê gazî ambulansê bikin an jî biçin nexweşxaneyê.',
    'Her sibeh piştî xwarinê heban bi avê re bixwin û bêyî pirsa doktor dev ji dermanan bernedin.'
  ],
  ckb: [
    'چاوپێکەوتنی داهاتووت لە کلینیکی چاو ڕۆژی چوارشەممەیە. تکایە چاویلکەکەت لەگەڵ خۆت بهێنە.',
    'ئەگەر ئازارت لە سنگدا هەیە، دەستبەجێ پەیوەندی بە ئەمبولانسەوە بکە یان بڕۆ بۆ نەخۆشخانە.'
  ],
  lt: [
    'Kitas jūsų vizitas akių klinikoje yra trečiadienį. Prašome atsinešti akinius ir vaistų sąrašą.',
    'Jei jaučiate skausmą krūtinėje, nedelsdami skambinkite greitajai pagalbai.'
  ],
  hu: [
    'A következő időpontja a szemklinikán szerdán lesz. Kérjük, hozza magával a szemüvegét.',
    'Ha mellkasi fájdalmat érez, azonnal hívja a mentőket, vagy menjen a kórházba.'
  ],
  bg: [
    'Следващият ви преглед в очната клиника е в сряда. Моля, носете очилата си и списък с лекарства.',
    'Ако имате болка в гърдите, незабавно се обадете на спешна помощ или отидете в болницата.'
  ],
  el: ['Το επόμενο ραντεβού σας στην οφθαλμολογική κλινική είναι την Τετάρτη. Παρακαλούμε φέρτε τα γυαλιά σας.'],
  nl: [
    'Uw volgende afspraak in de oogkliniek is op woensdag. Neem alstublieft uw bril mee.',
    'Als u pijn op de borst hebt, bel dan meteen de ambulance of ga naar het ziekenhuis.'
  ],
  ga: [
    'Beidh do chéad choinne eile ag an gclinic súl Dé Céadaoin. Tabhair do spéaclaí leat, le do thoil.',
    'Má tá pian agat i do chliabhrach, cuir glaoch ar otharcharr láithreach nó téigh chuig an ospidéal.'
  ],
  gd: [
    'Tha an ath choinneamh agad aig clionaig nan sùilean Diciadain. Thoir leat na speuclairean agad, mas e do thoil e.'
  ],
  ja: ['次回の眼科の予約は水曜日です。眼鏡とお薬のリストをお持ちください。'],
  ko: ['다음 안과 예약은 수요일입니다. 안경과 복용 중인 약 목록을 가져오십시오.'],
  th: ['นัดครั้งต่อไปของคุณที่คลินิกตาคือวันพุธ กรุณานำแว่นตาของคุณมาด้วย'],
  he: ['התור הבא שלך במרפאת העיניים הוא ביום רביעי. נא להביא את המשקפיים שלך.']
}

/** Languages it does not know. It must not take them for others. */
const unknown = [
  'د سترګو په کلینیک کې ستاسو راتلونکې ناسته د چهارشنبې په ورځ ده. مهرباني وکړئ خپلې عینکې له ځان سره راوړئ.',
  'आँखा क्लिनिकमा तपाईंको अर्को भेट बुधबार छ। कृपया आफ्नो चश्मा साथमा ल्याउनुहोस्।',
  'Ìpàdé rẹ tó kàn ní ilé ìwòsàn ojú jẹ́ ọjọ́rú. Jọ̀wọ́ mú awò ojú rẹ wá pẹ̀lú rẹ.',
  'Miadi yako ijayo katika kliniki ya macho ni siku ya Jumatano. Tafadhali lete miwani yako.',
  'Ang susunod mong appointment sa klinika ng mata ay sa Miyerkules. Pakidala ang iyong salamin sa mata.'
]

/** Names, lists, titles, Latin, Scots and Ulster-Scots, and quotations too short to tell. */
const silent = [
  'Allons, Madame plaisante!',
  'Que sera, sera',
  'Llandough Hospital, Penlan Road, Llandough, Penarth CF64 2XX',
  'Ysbyty Gwynedd',
  'Bwrdd Iechyd Prifysgol Betsi Cadwaladr',
  'Paracetamol, ibuprofen, codeine, naproxen, tramadol, morphine, diclofenac, aspirin, co-codamol',
  'Hypericum perforatum, Echinacea purpurea, Valeriana officinalis, Ginkgo biloba',
  'Staphylococcus aureus, Escherichia coli and Clostridium difficile',
  'musculus sternocleidomastoideus, arteria carotis communis',
  'Dinna fash yersel, hen, the wee clinic is doon the brae aside the kirk and they’ll see ye the morn.',
  'Ye can phone thaim on ony day o the week gin ye hae a sair heid or ye cannae sleep at nicht.',
  'Guid mornin tae yis aa. Wud ye tak a wee leuk at oor new wab-page anent yer ain guid health an weelbein.',
  'Mr Mohammed Rahman, Mrs Agnieszka Kowalska and Dr Oluwaseun Adebayo',
  'BD-4471-XL / MK2 rev. 3 (REF 009-221-A)',
  'Amoxicillin 500 mg capsules, flucloxacillin, erythromycin, clarithromycin, doxycycline',
  'carpe diem',
  'Primum non nocere is a rule that doctors learn.',
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.',
  'Nasir Ahmed, Fatima Begum, Abdul Karim, Shirin Akhter, Rokeya Khatun',
  'Café Zest, Rue de Rivoli, 75001 Paris, France',
  'Santa Maria del Mar, Barcelona',
  'Type 2 diabetes mellitus, hypertension, atrial fibrillation, chronic kidney disease stage 3a',
  'Omeprazole 20mg OD, ramipril 5mg OD, atorvastatin 40mg ON, metformin 500mg BD',
  'Kung fu, tai chi, qigong, yoga, pilates, zumba',
  'Samosas, pakoras, biryani, roti, dhal, aloo gobi',
  'Pizza Margherita, spaghetti alla carbonara, tiramisu, panna cotta',
  'Iechyd Cyhoeddus Cymru',
  'Royal Hospital for Neuro-disability',
  'Royal Alexandra Children’s Hospital, Eastern Road, Brighton BN2 5BE',
  'Paul put dire comment on tape',
  'MRI CT PET SPECT EEG ECG EMG',
  'Barts, Homerton, Whipps Cross, Newham, Mile End',
  'Polmont Brae, Linlithgow, Bathgate, Armadale',
  'Deutsche Bank',
  'Saint-Germain-en-Laye',
  'Sertraline (Lustral), fluoxetine (Prozac), citalopram (Cipramil), paroxetine (Seroxat)'
]

describe.each(Object.entries(passages))('%s', (language, written) => {
  test.each(written)('%s', (passage) => {
    expect(languages.of(passage)).toBe(language)
    expect(languages.knows(language)).toBe(true)
  })
})

test.each(unknown)('does not know: %s', (passage) => expect(languages.of(passage)).toBeUndefined())

test.each(silent)('leaves alone: %s', (passage) => expect([undefined, 'en']).toContain(languages.of(passage)))

test('odd text', () => {
  for (const text of ['', ' ', '123 456', '🙂', '\uE000'.repeat(50), 'a'.repeat(100_000)])
    expect(languages.of(text)).toBeUndefined()
})
