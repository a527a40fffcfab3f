import { type Finding, type Place, type Rule, urlOf } from '@allclear/core'
import { createLines } from './lines.ts'
import { type Report, rulesIn } from './report.ts'
import { count } from './words.ts'

export type { Report } from './report.ts'

const levels = { error: 'error', warning: 'warning', suggestion: 'note' } as const

/**
 * The report as SARIF 2.1.0, which code hosts and editors read. https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 * `complaints` say which drafts there is no report of, and why.
 */
export function sarif(reports: readonly Report[], rules: readonly Rule[], complaints: readonly string[] = []): string {
  const told = rulesIn(reports, rules)
  const indexes = new Map(told.map(({ id }, index) => [id, index]))
  const broken = reports.flatMap(({ file, failures }) => failures.map((one) => ({ file, ...one })))
  const run = {
    tool: {
      driver: {
        name: 'allclear',
        informationUri: 'https://github.com/allclear/allclear',
        rules: told.map(toDescriptor)
      }
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: broken.length + complaints.length === 0,
        toolExecutionNotifications: [
          ...complaints.map((text) => ({ level: 'error', message: { text } })),
          ...broken.map(({ file, ruleId, message }) => ({
            level: 'error',
            message: { text: `${ruleId} did not work: ${message}` },
            locations: [locationOf(file)]
          })),
          ...notChecked(reports)
        ]
      }
    ],
    results: reports.flatMap((report) => {
      const regionOf = createRegions(report.source)
      return report.findings.map((finding) => toResult(finding, report.file, regionOf, indexes.get(finding.ruleId)))
    })
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

function toDescriptor(rule: Rule) {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    helpUri: urlOf(rule),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: [rule.chapter, ...rule.sources.flatMap(standardsIn)],
      whoItHelps: rule.whoItHelps,
      sources: rule.sources.map(({ name, url, section }) => ({ name, url, ...(section ? { section } : {}) }))
    }
  }
}

/** The criteria of WCAG and the rules of axe-core that a rule leans on. */
function standardsIn({ name, url, section = '' }: Rule['sources'][number]): string[] {
  if (/\bWCAG\b/.test(name)) return section.match(/\d\.\d+\.\d+/g)?.map((criterion) => `WCAG ${criterion}`) ?? []
  return url.includes('dequeuniversity.com/rules/axe/') ? [`axe ${section}`] : []
}

/** A question is for review, and by the standard such a result has no level. */
function toResult(
  { ruleId, severity, needsPerson, message, place, others = [], suggest, mendedBy, fingerprint }: Finding,
  file: string,
  regionOf: (place: Place) => object,
  ruleIndex: number | undefined
) {
  const at = (one: Place | null) => locationOf(file, one && regionOf(one))
  const also = others.length > 0 ? ` It stands in ${count(others.length, 'more place')}.` : ''
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    kind: needsPerson ? 'review' : 'fail',
    level: needsPerson ? 'none' : levels[severity],
    message: { text: message + also },
    locations: [at(place)],
    ...(others.length > 0 ? { relatedLocations: others.map(at) } : {}),
    partialFingerprints: { 'allclear/v1': fingerprint },
    properties: { mendedBy, suggest }
  }
}

function notChecked(reports: readonly Report[]) {
  return reports.flatMap(({ file, source, notChecked: left }) => {
    const regionOf = createRegions(source)
    return left.map(({ what, why, place }) => ({
      level: 'note',
      message: { text: `Not checked: ${what}, because ${why}.` },
      locations: [locationOf(file, place && regionOf(place))]
    }))
  })
}

function locationOf(file: string, region?: object | null) {
  return { physicalLocation: { artifactLocation: artifact(file), ...(region ? { region } : {}) } }
}

function createRegions(source: string): (place: Place) => object {
  const lines = createLines(source)
  return (place) => {
    const { line, column, endLine, endColumn } = lines(place)
    const [charOffset, charLength] = [place.start, place.end - place.start]
    return { startLine: line, startColumn: column, endLine, endColumn, charOffset, charLength }
  }
}

function artifact(file: string): { uri: string } {
  const path = /^[a-z]:\\/i.test(file) || !file.includes('/') ? file.replaceAll('\\', '/') : file
  const uri = path.split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':')
  return { uri: path.startsWith('/') ? `file://${uri}` : uri }
}
