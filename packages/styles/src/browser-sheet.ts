/** What browsers do by themselves, as far as rules ask. */
export const browserSheet = `
address, article, aside, blockquote, body, center, dd, details, dialog, dir, div, dl, dt, fieldset, figcaption, figure,
footer, form, frameset, h1, h2, h3, h4, h5, h6, header, hgroup, hr, html, legend, listing, main, menu, nav, ol,
optgroup, option, p, plaintext, pre, search, section, summary, ul, xmp { display: block }
area, audio:not([controls]), base, basefont, datalist, dialog:not([open]), head, link, meta, noembed, noframes,
noscript, param, rp, script, style, template, title, input[type=hidden] { display: none }
svg title, svg desc, svg defs, svg metadata, svg symbol { display: none }
[hidden]:not([hidden=until-found]) { display: none }
[popover] { display: none }
[hidden=until-found] { content-visibility: hidden }
li, summary { display: list-item }
table { display: table }
caption { display: table-caption; text-align: center }
colgroup { display: table-column-group }
col { display: table-column }
thead { display: table-header-group }
tbody { display: table-row-group }
tfoot { display: table-footer-group }
tr { display: table-row }
td, th { display: table-cell }
th { font-weight: bold; text-align: center }
button, input, meter, progress, select, textarea { display: inline-block }
ruby { display: ruby }
rt { display: ruby-text; font-size: 50% }
slot { display: contents }
img, svg, video, canvas, iframe { display: inline }

h1 { font-size: 2em; font-weight: bold }
h2 { font-size: 1.5em; font-weight: bold }
h3 { font-size: 1.17em; font-weight: bold }
h4 { font-weight: bold }
h5 { font-size: 0.83em; font-weight: bold }
h6 { font-size: 0.67em; font-weight: bold }
b, strong { font-weight: bolder }
i, em, cite, dfn, var, address { font-style: italic }
small, sub, sup { font-size: smaller }
big { font-size: larger }
sub { vertical-align: sub }
sup { vertical-align: super }
code, kbd, samp, tt, pre, listing, plaintext, xmp { font-family: monospace; font-size: 0.8125em }
:is(code, kbd, samp, tt, pre, listing, plaintext, xmp) :is(code, kbd, samp, tt, pre) { font-size: inherit }
pre, listing, plaintext, xmp { white-space: pre }
td[nowrap], th[nowrap] { white-space: nowrap }
textarea { white-space: pre-wrap; font-family: monospace }
center { text-align: -webkit-center }
u, ins { text-decoration: underline }
s, strike, del { text-decoration: line-through }
abbr[title] { text-decoration: underline dotted }
:any-link { color: linktext; text-decoration: underline }
mark { background-color: mark; color: marktext }
q { quotes: auto }

button, input, select, textarea { font-size: 13.3333px; font-weight: normal; font-style: normal; line-height: normal;
letter-spacing: normal; word-spacing: normal; text-transform: none; text-indent: 0; text-align: start; color: fieldtext;
background-color: field }
button, input:is([type=button], [type=submit], [type=reset]) { color: buttontext; background-color: buttonface;
text-align: center }
input:is([type=checkbox], [type=radio], [type=image], [type=range], [type=file]) { background-color: transparent }
button:disabled, input:disabled, select:disabled, textarea:disabled { color: graytext }
optgroup { font-weight: bold }
legend { padding: 0 2px }
dialog { position: absolute; color: canvastext; background-color: canvas }
[popover] { position: fixed; color: canvastext; background-color: canvas }
[dir=rtl] { direction: rtl }
[dir=ltr] { direction: ltr }
bdi, bdo[dir], [dir=auto] { unicode-bidi: isolate }
body { margin: 8px }
p, blockquote, figure, ol, ul, dl, pre, menu, dir { margin: 1em 0 }
ul, ol, menu, dir { padding-left: 40px }
fieldset { border: 2px groove #c0c0c0 }
hr { border: 1px inset gray; overflow: hidden; color: gray }
input { overflow: clip }
td, th { padding: 1px }
`

/** What they do besides for pages that do not begin with a doctype, as very old pages don't. */
export const quirksSheet = `
table { font-size: medium; font-weight: normal; font-style: normal; line-height: normal; white-space: normal;
text-align: start }
`
