/** Text that is HTML already. */
export interface Html {
  html: string
}

/** Builds HTML from a template: whatever is put into it is escaped, but for what was built the same way. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  return { html: parts.map((part, index) => part + (index < values.length ? write(values[index] ?? '') : '')).join('') }
}

function write(value: string | number | Html | readonly Html[]): string {
  if (typeof value === 'object') return 'html' in value ? value.html : value.map((one) => one.html).join('')
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
