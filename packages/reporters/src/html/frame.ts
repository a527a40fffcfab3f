import { type Html, html } from './html.ts'

/** A whole page around what a report says. It needs no script, no network and no other file. */
export function frame(title: string, main: Html): string {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<main>
${main}</main>
</body>
</html>
`.html
}

// In the reader's own colours, so that it holds in dark mode and in high contrast.
const style = `
:root { color-scheme: light dark; font: 100%/1.5 Arial, Helvetica, sans-serif; }
body { margin: 0; background: Canvas; color: CanvasText; }
main { max-width: 44rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.25rem; margin-top: 2rem; }
h3, h4 { font-size: 1rem; }
.part { font-size: 1.25rem; margin-top: 2rem; }
.rule { font-size: 1rem; margin-top: 1.5rem; border-top: 1px solid; padding-top: 1rem; }
.first { font-size: 1.2rem; font-weight: bold; }
figure { margin: 1rem 0; max-width: 24rem; }
svg { display: block; width: 100%; height: auto; font-size: 15px; }
svg text { fill: CanvasText; }
.before { fill: Canvas; stroke: CanvasText; stroke-width: 2; }
.after { fill: CanvasText; stroke: CanvasText; stroke-width: 2; }
table { border-collapse: collapse; margin: 1rem 0; }
caption { text-align: left; font-weight: bold; }
th, td { padding: 0.25rem 1rem 0.25rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid; }
th[scope="row"] { font-weight: normal; }
li { margin-bottom: 0.5rem; }
section section { border-top: 1px solid; margin-top: 1rem; }
`
