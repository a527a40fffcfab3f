/** What properties are where nobody says anything, as browsers tell it. */
export const initial: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'background-color': 'rgba(0, 0, 0, 0)',
    'background-image': 'none',
    'border-collapse': 'separate',
    clip: 'auto',
    'clip-path': 'none',
    color: 'rgb(0, 0, 0)',
    contain: 'none',
    content: 'normal',
    'content-visibility': 'visible',
    cursor: 'auto',
    direction: 'ltr',
    display: 'inline',
    filter: 'none',
    float: 'none',
    'font-family': 'serif',
    'font-size': '16px',
    'font-stretch': 'normal',
    'font-style': 'normal',
    'font-variant': 'normal',
    'font-weight': '400',
    height: 'auto',
    hyphens: 'manual',
    isolation: 'auto',
    'letter-spacing': 'normal',
    'line-height': 'normal',
    'list-style-type': 'disc',
    mask: 'none',
    'mask-image': 'none',
    'mask-border': 'none',
    'max-height': 'none',
    'max-width': 'none',
    'min-height': 'auto',
    'min-width': 'auto',
    'mix-blend-mode': 'normal',
    opacity: '1',
    perspective: 'none',
    position: 'static',
    'pointer-events': 'auto',
    rotate: 'none',
    scale: 'none',
    'text-align': 'start',
    'text-decoration-line': 'none',
    'text-decoration-style': 'solid',
    'text-decoration-color': 'currentcolor',
    'text-indent': '0px',
    'text-shadow': 'none',
    'text-transform': 'none',
    transform: 'none',
    'transform-style': 'flat',
    translate: 'none',
    'unicode-bidi': 'normal',
    'user-select': 'auto',
    'vertical-align': 'baseline',
    visibility: 'visible',
    '-webkit-text-fill-color': 'currentcolor',
    '-webkit-text-stroke-color': 'currentcolor',
    '-webkit-text-stroke-width': '0px',
    'white-space': 'normal',
    width: 'auto',
    'will-change': 'auto',
    'word-spacing': '0px',
    'writing-mode': 'horizontal-tb',
    'z-index': 'auto',
    'overflow-x': 'visible',
    'overflow-y': 'visible',
    'overflow-wrap': 'normal',
    ...Object.fromEntries(
      ['top', 'right', 'bottom', 'left'].flatMap((side) => [
        [side, 'auto'],
        [`margin-${side}`, '0px'],
        [`padding-${side}`, '0px'],
        [`border-${side}-width`, 'medium'],
        [`border-${side}-style`, 'none'],
        [`border-${side}-color`, 'currentcolor']
      ])
    ),
    'outline-width': 'medium',
    'outline-style': 'none',
    'outline-color': 'currentcolor'
  })
)

const passedOn = new Set(
  `border-collapse color cursor direction font-family font-size font-stretch font-style font-variant font-weight hyphens
  letter-spacing line-height list-style-type overflow-wrap pointer-events quotes text-align text-indent text-shadow
  text-transform visibility white-space word-break word-spacing word-wrap writing-mode -webkit-text-fill-color
  -webkit-text-stroke-color -webkit-text-stroke-width`.split(/\s+/)
)

/** Whether an element takes a property from the one that it stands in, unless told otherwise. */
export function isInherited(property: string): boolean {
  return property.startsWith('--') || passedOn.has(property)
}
