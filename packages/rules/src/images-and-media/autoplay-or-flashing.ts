import { type Draft, elements, isHidden, oncePer, openingTag, type Problem, rule, spokenName } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAct, citeAxe } from '../sources.ts'
import { filmFrames, has, soundFrames } from './media.ts'

const stop = /\b(?:pause|stop|mute|(?:turn|switch) off|sound off)\b/i
const inQuestion = { severity: 'suggestion', needsPerson: true } as const

export default rule({
  id: 'autoplay-or-flashing',
  chapter: 'images-and-media',
  severity: 'warning',
  title: 'Let people start sound and video themselves',
  why: 'Sound drowns out a screen reader. Movement and flashing can make people lose their place, feel sick or have a seizure.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with epilepsy or vestibular conditions',
    'people with ADHD',
    'autistic people'
  ],
  sources: [
    cite('wcag', '1.4.2 A; 2.2.2 A; 2.3.1 A'),
    citeAxe('no-autoplay-audio'),
    citeAct('80f0bf'),
    citeAct('4c31df')
  ],
  cannotSee: 'How long it plays, whether a video has sound, and whether anything flashes.',
  examples: [
    { avoid: '«<audio src="welcome.mp3" autoplay>»</audio>', in: 'html' },
    { avoid: '«<video src="ward.mp4" autoplay muted loop>»</video>', in: 'html' },
    { avoid: '«<video src="ward.mp4" autoplay controls>»</video>', in: 'html' },
    {
      avoid: '«<iframe title="Our ward" src="https://www.youtube.com/embed/abc?autoplay=1">»</iframe>',
      in: 'html'
    },
    { fine: '<video src="ward.mp4" controls></video>', in: 'html' },
    { fine: '<video src="ward.mp4" autoplay muted controls></video>', in: 'html' },
    { fine: '<audio src="ping.mp3#t=0,2" autoplay></audio>', in: 'html' },
    { fine: '<video src="ward.mp4" autoplay muted loop></video><button>Pause the film</button>', in: 'html' }
  ],
  *check(draft) {
    for (const media of elements(draft, 'audio', 'video')) {
      if (!has(media, 'autoPlay') || isShort(media)) continue
      const problem = media.tagName === 'audio' ? ofAudio(draft, media) : ofVideo(draft, media)
      if (problem) yield { place: openingTag(draft, media), ...problem }
    }
    for (const frame of [...filmFrames(draft), ...soundFrames(draft)])
      if (/[?&;](?:autoplay|auto_play)=(?:1|true)\b/i.test(String(frame.properties.src)))
        yield { place: openingTag(draft, frame), message: 'Let people start this themselves.', ...inQuestion }
  }
})

/** It plays even where it can't be seen. */
function ofAudio(draft: Draft, audio: Element): Omit<Problem, 'place'> | undefined {
  if (has(audio, 'muted')) return undefined
  if (has(audio, 'controls')) return { message: 'Let people start the sound themselves.', ...inQuestion }
  return hasStop(draft)
    ? undefined
    : { message: 'Let people start the sound, and stop it. Write “controls” in place of “autoplay”.' }
}

function ofVideo(draft: Draft, video: Element): Omit<Problem, 'place'> | undefined {
  const isMuted = has(video, 'muted')
  if ((isMuted && (has(video, 'controls') || hasStop(draft))) || isHidden(draft, video)) return undefined
  return {
    message: isMuted ? 'Give people a way to pause this film.' : 'Let people start this film themselves.',
    ...inQuestion
  }
}

/** A part of at most three seconds: `#t=0,3`. */
function isShort(media: Element): boolean {
  const sources = media.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'source' ? child : []
  )
  const parts = [media, ...sources].map(({ properties }) => /#t=([\d.]*),([\d.]+)/.exec(String(properties.src ?? '')))
  return parts.some((part) => part && Number(part[2]) - Number(part[1] || 0) <= 3)
}

/** Something on the page, such as a button of its own, stops what plays. */
const hasStop = oncePer(
  (draft: Draft) => draft,
  (draft): boolean =>
    elements(draft, 'button', 'input', 'a').some(
      (control) => stop.test(spokenName(control) || String(control.properties.value ?? '')) && !isHidden(draft, control)
    )
)
