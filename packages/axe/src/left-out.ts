import type { NotChecked } from '@allclear/core'

/** What nobody can see of a page that is not shown. */
export const unseen: readonly NotChecked[] = ['layout', 'focus, and use with a keyboard', 'moving content'].map(
  (what) => ({
    what,
    why: 'it needs a real browser'
  })
)

/** The axe rules that cannot be told on a page which nobody lays out or plays, or that look into frames. */
export const needBrowser: ReadonlySet<string> = new Set(
  `avoid-inline-spacing color-contrast color-contrast-enhanced frame-focusable-content frame-tested link-in-text-block
  no-autoplay-audio object-alt scrollable-region-focusable skip-link target-size`.split(/\s+/)
)

/** The axe rules that leave it to a person whatever they see, so that they have no finding for us. */
export const onlyAsk: ReadonlySet<string> = new Set(
  `aria-braille-equivalent audio-caption bypass duplicate-id-aria form-field-multiple-labels frame-title-unique
  hidden-content identical-links-same-purpose server-side-image-map th-has-data-cells video-caption`.split(/\s+/)
)
