import { html } from '@allclear/readers/html'
import { markdown } from '@allclear/readers/markdown'
import { text } from '@allclear/readers/text'
import { describe, expect, test } from 'vitest'

/** The same kind of letter in languages that people in the UK read. */
const letters = {
  Welsh:
    'Mae eich apwyntiad nesaf yn y clinig llygaid ddydd Mercher. Dewch â’ch sbectol a rhestr o’ch meddyginiaethau gyda chi os gwelwch yn dda.',
  Polish:
    'Państwa następna wizyta w poradni okulistycznej odbędzie się w środę. Prosimy zabrać ze sobą okulary oraz listę przyjmowanych leków.',
  Romanian:
    'Următoarea dumneavoastră programare la clinica de oftalmologie este miercuri. Vă rugăm să aduceți ochelarii și lista de medicamente.',
  Somali:
    'Ballantaada xigta ee rugta indhaha waa maalinta Arbacada. Fadlan soo qaado muraayadahaaga iyo liiska daawooyinka aad qaadato.',
  French:
    'Votre prochain rendez-vous à la clinique des yeux aura lieu mercredi. Veuillez apporter vos lunettes et la liste de vos médicaments.',
  Portuguese:
    'A sua próxima consulta na clínica de oftalmologia é na quarta-feira. Traga os seus óculos e a lista dos medicamentos que toma.',
  Turkish:
    'Göz kliniğindeki bir sonraki randevunuz çarşamba günüdür. Lütfen gözlüğünüzü ve kullandığınız ilaçların listesini yanınızda getirin.',
  Arabic: 'موعدك القادم في عيادة العيون يوم الأربعاء. يرجى إحضار نظارتك وقائمة بالأدوية التي تتناولها.',
  Bengali: 'চোখের ক্লিনিকে আপনার পরবর্তী অ্যাপয়েন্টমেন্ট বুধবার। অনুগ্রহ করে আপনার চশমা এবং ওষুধের তালিকা আনুন।',
  Panjabi: 'ਅੱਖਾਂ ਦੇ ਕਲੀਨਿਕ ਵਿੱਚ ਤੁਹਾਡੀ ਅਗਲੀ ਮੁਲਾਕਾਤ ਬੁੱਧਵਾਰ ਨੂੰ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਐਨਕ ਅਤੇ ਦਵਾਈਆਂ ਦੀ ਸੂਚੀ ਲਿਆਓ।',
  Chinese: '您下一次眼科门诊的预约时间是星期三。请带上您的眼镜和您正在服用的药物清单。',
  Ukrainian: 'Ваш наступний прийом в очній клініці відбудеться в середу. Візьміть із собою окуляри та список ліків.'
}
const english =
  'Your next appointment at the eye clinic is on Wednesday. Please bring your glasses and a list of your medicines.'
const note = { what: 'a passage that does not read as English', why: 'only English is checked' }

describe.each(Object.entries(letters))('a paragraph in %s', (_, letter) => {
  test.each([
    ['text', text, `${english}\n\n${letter}\n\n${english}`],
    ['markdown', markdown, `${english}\n\n${letter}\n\n${english}`],
    ['html', html, `<p>${english}</p><p>${letter}</p><p>${english}</p>`]
  ] as const)('is left out of %s, and said to be', (_, read, source) => {
    const { blocks, notChecked } = read(source)
    expect(blocks.map((block) => block.text)).toEqual([english, english])
    expect(notChecked).toMatchObject([note])
    expect(source.slice(notChecked[0]?.place?.start, notChecked[0]?.place?.end)).toBe(letter)
  })
})

test('several paragraphs in a row are 1 passage, with the short pieces between them', () => {
  const { blocks, notChecked } = markdown(
    `# Your appointment\n\n${letters.Welsh}\n\n## Dod o hyd i ni\n\n- Bws 4\n\n${letters.Welsh}\n\n${english}`
  )
  expect(blocks.map((block) => block.text)).toEqual(['Your appointment', english])
  expect(notChecked).toHaveLength(1)
})

describe('left as it is', () => {
  test.each([
    [
      'a name or a few words of another language',
      'Ask for the Cymraeg leaflet: “Gofal llygaid”. We say “bore da” to you.'
    ],
    ['English in letters for maths', '𝗕𝗼𝗼𝗸 𝘆𝗼𝘂𝗿 𝗳𝗹𝘂 𝘃𝗮𝗰𝗰𝗶𝗻𝗲 𝗻𝗼𝘄. 𝗪𝗲 𝗮𝗿𝗲 𝗼𝗽𝗲𝗻 𝗳𝗿𝗼𝗺 𝟵𝗮𝗺.'],
    ['a short line', 'Dewch â’ch sbectol gyda chi.'],
    ['an English paragraph with a sentence of another language', `${english} Dewch â’ch sbectol gyda chi.`],
    [
      'names of medicines',
      'Paracetamol, ibuprofen, codeine, naproxen, tramadol, morphine, diclofenac, aspirin, co-codamol'
    ],
    ['an address', 'Llandough Hospital\\\nPenlan Road\\\nLlandough\\\nPenarth\\\nCF64 2XX'],
    ['notes', 'Open Monday to Friday, 9am to 5pm. Free parking nearby. Wheelchair access through side door.'],
    [
      'addresses and handles',
      'www.gofal.example.nhs.uk clinig@gofal.example.nhs.uk @gofalllygaid #gofalllygaid #iechyd #llygaid'
    ]
  ])('%s', (_, source) => {
    const { blocks, notChecked } = markdown(source)
    expect(blocks).toHaveLength(1)
    expect(notChecked).toEqual([])
  })

  test('what somebody says is all in English', () => {
    expect(text(letters.Welsh, { lang: 'en-GB' }).blocks).toHaveLength(1)
  })

  test('what is marked with its language is said to be in that language', () => {
    expect(html(`<p lang="cy">${letters.Welsh}</p>`).notChecked).toMatchObject([{ what: 'a passage marked as cy' }])
  })
})
