import { elements, isHidden, openingTag, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { altOf, fileOf, isSmall } from './pictures.ts'

const still =
  /\b(?:logo|icon|placeholder|spacer|blank|pixel|transparent|clear|arrow|bullet|button|btn|line|rule|badge|flag|chart|map)\b|^1x1$/i
const mostOfAnIcon = 48

export default rule({
  id: 'animated-gif',
  chapter: 'images-and-media',
  severity: 'suggestion',
  title: 'Let people stop pictures that move',
  why: 'Movement draws the eye from the words. It can make people feel sick, and flashing can cause seizures.',
  whoItHelps: [
    'people with epilepsy or vestibular conditions',
    'people with ADHD',
    'autistic people',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('wcag', '2.2.2 A; 2.3.1 A')],
  cannotSee: 'Whether the picture moves, and for how long.',
  examples: [
    { avoid: '«![A woman dances](dancing.gif)»' },
    { avoid: '«<img src="dancing.gif?v=2" alt="A woman dances">»', in: 'html' },
    { fine: '![A woman dances](dancing.png)' },
    { fine: '<img src="logo.gif" alt="Millbrook Hospital"> <img src="go.gif" width="16" alt="Go">', in: 'html' },
    { fine: 'We do not use dancing.gif any more.' }
  ],
  *check(draft) {
    for (const image of elements(draft, 'img')) {
      const { words, ending } = fileOf(image)
      if (ending !== 'gif' || isSmall(image, mostOfAnIcon)) continue
      if (still.test(`${words} ${altOf(image)}`) || isHidden(draft, image)) continue
      yield {
        place: openingTag(draft, image),
        message: 'If this picture moves for over 5 seconds, use a still one or a video people can stop.',
        needsPerson: true
      }
    }
  }
})
