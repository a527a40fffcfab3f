import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { altsOf } from './pictures.ts'

const most = 250

export default rule({
  id: 'alt-too-long',
  chapter: 'images-and-media',
  severity: 'suggestion',
  title: 'Keep alt text short and put the rest on the page',
  why: 'Alt text is heard in one go. People cannot pause it or go back to a word. Many who can see need the long version too.',
  whoItHelps: ['blind people and screen reader users', 'people who find reading hard'],
  sources: [cite('nhs-a11y', '125 characters'), cite('nhs-skin', 'alt-text')],
  // A post has nowhere else to put it.
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'poster', 'easy-read', 'consent', 'press', 'general'],
  examples: [
    {
      avoid:
        '![«The new eye clinic. Come in from Station Road and turn left at the lights. Car park A is on your right, with six spaces for Disabled people next to the door. Walk past the shop and the cafe, and take the lift to floor 2. The eye clinic is in front of you. We are open every day from 9am to 5pm, and you do not need to book.»](clinic.png)',
      better: 'Come in from Station Road and turn left at the lights.\n\n![The new eye clinic](clinic.png)'
    },
    { fine: '![Map of Millbrook Hospital. Car park A is next to the main door on Station Road.](map.png)' },
    {
      fine: '![Join us at Millbrook Town Hall on Saturday 6 June, from 10am to 2pm, for free flu jabs. No need to book. Bring your NHS number. There is a lift, a hearing loop and a quiet room. Tell us what you need: text 07700 900123 or email jabs@example.nhs.uk. Your family can come too.](poster.png)',
      kind: 'social'
    }
  ],
  *check(draft) {
    for (const { text, place } of altsOf(draft)) {
      if (text.length <= most) continue
      yield {
        place: place(0, text.length),
        message: 'Say the main point here, and put the rest in text that everyone can read.'
      }
    }
  }
})
