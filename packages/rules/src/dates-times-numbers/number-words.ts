import { phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'

const words = `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`.split(/\s+/)
const all = new Set(['one', ...words])
const counted = new Set(
  `seconds minutes mins hours days nights weeks fortnights months years times tablets capsules pills doses spoonfuls
  teaspoons drops puffs injections appointments visits sessions tests samples scans operations people patients adults
  children women men babies carers nurses doctors hospitals clinics wards pounds miles metres kilometres litres pints
  glasses cups portions units pages questions steps stages forms letters copies calls texts working`.split(/\s+/)
)

export default rule({
  id: 'number-words',
  chapter: 'dates-times-numbers',
  severity: 'suggestion',
  title: 'Write numbers as numerals: 3 weeks',
  why: 'A numeral is quick to find and easy to read. People look for numbers on a page.',
  whoItHelps: ['dyslexic people', 'people who find reading hard', 'people who are new to English'],
  sources: [cite('nhs-numbers', 'Numerals')],
  appliesTo: ['letter', 'leaflet', 'web-page', 'sms', 'email', 'general'],
  examples: [
    { avoid: 'Rest for «three» weeks.', better: 'Rest for 3 weeks.' },
    { avoid: 'Take it «two» times a day for «ten» days.', better: 'Take it 2 times a day for 10 days.' },
    { fine: 'Rest for 3 weeks.' },
    { fine: 'Take one or two 200mg tablets. Two people came.' },
    { fine: 'One in five people sleep badly. Nine times out of ten patients go home.' },
    { fine: 'You can join the Nine Wards Walk. In one of the two, ask for help.' }
  ],
  check: phrases(
    words.map((word, index) => ({ words: word, suggest: [String(index + 2)] })),
    {
      unless: ({ block, sentence, from, to }) => {
        const last = sentence.words[to]
        const next = sentence.words[to + 1]
        // A sentence does not begin with a numeral, nor does half a number stand alone: “two to 3 weeks”.
        if (from === 0 || !last || !next || !counted.has(next.lower)) return true
        if (block.text.slice(last.end, next.start) !== ' ') return true
        // “One in five people” would be half of each too.
        const [, one = '', joint = ''] =
          /(\w+) (in|out of) $/i.exec(block.text.slice(Math.max(0, last.start - 30), last.start)) ?? []
        if (joint && (all.has(one.toLowerCase()) || joint !== 'in')) return true
        return (
          /[-–]$/.test(block.text.slice(0, last.start)) || /^(?:or|to|and)$/.test(sentence.words[from - 1]?.lower ?? '')
        )
      }
    }
  )
})
