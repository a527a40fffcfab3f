import { rule } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'

// What people do with their own lives, feel and know: not how to take a medicine, nor when to get help.
const pattern = new RegExp(
  String.raw`\byou (?:really |always |simply |just )?(?:should|ought to|need to try to)(?: really| always| simply| just| also| try to| aim to| make an effort to)* (?:${[
    'lose (?:some )?weight',
    '(?:stop|give up|quit|cut down on) (?:smoking|drinking|vaping|alcohol)',
    'eat (?:less|more|fewer|healthily|better|sensibly)',
    'drink less',
    '(?:exercise|move) more',
    'be more (?:active|careful|positive|responsible)',
    'get more exercise',
    'try harder',
    'take responsibility',
    'look after yourself',
    'already know\\b',
    'know better',
    'realise\\b',
    '(?:not|never) (?:be (?:ashamed|embarrassed|upset|anxious)|feel (?:bad|ashamed|guilty|embarrassed))',
    'feel (?:grateful|lucky|ashamed|better about)',
    'be (?:grateful|pleased|ashamed|happy(?! (?:that|with)\\b))',
    'have (?:called|told|contacted|known|asked|attended|brought|cancelled|informed)\\b(?! (?:your|the) (?:turn|place))'
  ].join('|')})`,
  'gi'
)

export default rule({
  id: 'patronising-should',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Offer help rather than tell people off',
  why: '“You should lose weight” can sound like telling off. People who cannot do it may stay away.',
  whoItHelps: ['people with mental health conditions, anxiety or distress', 'people with a learning disability'],
  sources: [cite('nhs-voice', 'Voice'), cite('langdiab', 'principles')],
  cannotSee: 'How it sounds to the people it is for. Ask some of them.',
  examples: [
    {
      avoid: '«You should lose weight».',
      better: 'We can help you to lose weight, if you want to.'
    },
    { avoid: '«You really should try to eat less» salt.' },
    { avoid: 'As you missed your visit, «you should have called» us.' },
    { avoid: '«You should not be embarrassed».' },
    { fine: 'You should call 111 if the pain gets worse.' },
    { fine: 'You should be happy that you know the risks before you sign.' },
    { fine: 'You should have your letter with you.' },
    { fine: 'It may help to eat less salt.' },
    { fine: 'Ask when you should stop taking the tablets.' }
  ],
  *check(draft) {
    for (const { place, match } of search(draft, pattern)) {
      yield { place, message: messageFor(match[0]) }
    }
  }
})

function messageFor(words: string): string {
  if (/\bhave \w+$/i.test(words)) return 'Say what to do now, rather than what people “should have” done.'
  if (/\b(?:know|know better|realise)$/i.test(words))
    return 'Say the thing itself, rather than what people “should” know.'
  return 'Offer help, such as “you can” or “it may help to”, rather than “you should”.'
}
