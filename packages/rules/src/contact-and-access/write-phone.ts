/** A UK number in groups, as people say it: `020 7946 0123`. Nothing where it is none, or a short one. */
export function writePhone(written: string): string | undefined {
  const digits = written
    .replace(/^\s*(?:\+|00)44\s*(?:\(0\))?/, '0')
    .replace(/\D/g, '')
    .replace(/^00/, '0')
  const groups =
    /^(02[03489])(\d{4})(\d{4})$/.exec(digits) ??
    /^(01\d1|011\d|03\d\d|08\d\d|09\d\d)(\d{3})(\d{4})$/.exec(digits) ??
    /^(01\d{3}|07[1-9]\d\d)(\d{3})(\d{3})$/.exec(digits) ??
    /^(0800|0500)(\d{3})(\d{3})$/.exec(digits)
  return groups?.slice(1).join(' ')
}
