const nouns =
  '(?:alt(?:ernative)? text|banner|chart|cover|decoration|diagram|graph|graphic|icon|image|images|img|infographic|logo|map|photo|photograph|photos|pic|picture|placeholder|screen ?shot|thumbnail)'
const fillers = new RegExp(
  [
    // “Image”, “A photo.”, “hero image 1”, “placeholder image”
    String.raw`^(?:an? |the |our |your |my )?(?:(?:article|banner|company|cover|dummy|featured?|header|hero|main|news|organi[sz]ation|placeholder|profile|sample|site|stock|test|website) )*${nouns}(?: (?:here|goes here|description|title|alt text|placeholder))?(?: \d{1,3})?[.:]?$`,
    // Never filled in.
    String.raw`^[[({<]*(?:alt|blank|caption|default|describe (?:the )?(?:image|photo|picture)|description|empty|(?:insert|enter|add|write)(?: an?| the| your)? (?:alt(?:ernative)? text|description|image|photo|picture)(?: here)?|lorem ipsum\b.*|n/a|nil|no alt(?: text)?|no image|none|null|tbc|tbd|test|text|title|to ?do|undefined|unknown|untitled|unnamed|xx+)[\])}>]*[.:]?$`,
    // Of a button that is a picture.
    '^(?:click|click here|button|link)$'
  ].join('|'),
  'i'
)
const decorative =
  /^\(?(?:(?:this )?(?:image|picture|photo) is )?(?:purely |just )?decorat(?:ive|ion)(?: only)?(?: (?:image|picture|photo|graphic|icon|line))?\)?\.?$/i
const madeUp =
  /Description automatically generated|AI[- ]generated content may be incorrect|^An? (?:picture|image) containing \p{Ll}+,|^May be (?:an? )?(?:\p{L}+ )?(?:image|graphic|illustration) of |^No photo description available/iu

/** Words that stand in for alternative text and say nothing: a filler, a note that it decorates, or a program's guess. */
export function emptyWords(alt: string): 'filler' | 'decorative' | 'made up' | undefined {
  if (fillers.test(alt)) return 'filler'
  if (decorative.test(alt)) return 'decorative'
  return madeUp.test(alt) ? 'made up' : undefined
}
