import { type Draft, elements } from '@allclear/core'
import type { Element } from 'hast'

const films =
  /^(?:https?:)?\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed|live_embed)|youtu\.be\/|player\.vimeo\.com\/|(?:geo\.)?dailymotion\.com\/|players\.brightcove\.net\/|(?:fast\.)?wistia\.(?:com|net)\/embed|play\.vidyard\.com\/|loom\.com\/embed|facebook\.com\/plugins\/video|(?:web\.)?microsoftstream\.com\/embed|streamable\.com\/)/i
const sounds =
  /^(?:https?:)?\/\/(?:www\.)?(?:w\.soundcloud\.com\/player|open\.spotify\.com\/embed|embed\.podcasts\.apple\.com\/|(?:embed|embeds)\.audioboom\.com\/|buzzsprout\.com\/|podbean\.com\/player|embed\.acast\.com\/|player\.simplecast\.com\/|widget\.spreaker\.com\/|mixcloud\.com\/widget)/i

/** Frames that show a film from one of the known players. */
export function filmFrames(draft: Draft): readonly Element[] {
  return elements(draft, 'iframe').filter(({ properties }) => films.test(String(properties.src ?? '').trim()))
}

/** Frames that play sound from one of the known players. */
export function soundFrames(draft: Draft): readonly Element[] {
  return elements(draft, 'iframe').filter(({ properties }) => sounds.test(String(properties.src ?? '').trim()))
}

/** Whether an attribute that needs no value is there. */
export function has({ properties }: Element, name: string): boolean {
  const value = properties[name]
  return value !== undefined && value !== null && value !== false
}
