export const help = `allclear: checks a health communication for what will shut people out.

  allclear letter.md              check a draft
  allclear drafts                 check every draft in a folder
  allclear "drafts/**/*.html"     check what a pattern finds
  allclear - < letter.txt         check what another program hands over
  allclear stats letter.md        say how hard a draft is to read, and why
  allclear compare old.md new.md  say what got easier and harder
  allclear guide [FOLDER]         write the guide to good practice

It reads Markdown (.md, .markdown), HTML (.html, .htm) and plain text (.txt).
In folders it leaves out what git ignores, and says how many drafts that were.

What to check
  --kind KIND             letter, leaflet, web-page, sms, email, social, poster,
                          easy-read, consent, press or general;
                          guessed when you do not say
  --page whole|piece      whether HTML is a whole page, or a piece of one;
                          seen from the draft when you do not say
  --rule RULE             only this rule; may be given again
  --settings FILE         instead of the allclear.yml, allclear.yaml or
                          allclear.json found beside the draft or above it
  --stdin-filename NAME   what to call the draft that comes from -
  --max-bytes N           the largest draft to read, in bytes (20 MB)

What to do
  --fix                   make the safe changes in the draft itself;
                          with -, print the changed draft
  -f, --format FORMAT     terminal, html for a page to open or send,
                          json, sarif for code hosts and editors, or
                          github for the log of a GitHub workflow
  -q, --quiet             show only what must be fixed
  --max-warnings N        more than N “Should fix” findings count as a failure

About the rules
  --list-rules            name them all (--format json for programs)
  --explain RULE          say why a rule matters, with examples and sources

  -h, --help              show this
  -v, --version           show the version

It ends with 0 when nothing must be fixed, 1 when something must, and 2 when
the job could not be done. Questions for a person never count as faults.
Nothing leaves your computer.
`
