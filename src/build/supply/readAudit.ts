/** What `npm audit --json` found, or that nobody could be asked. */
export type Audit =
  | { readonly kind: 'asked', readonly findings: readonly string[] }
  | { readonly kind: 'notAsked', readonly reason: string }

const grave = new Set(['high', 'critical'])

/**
 * Reads the answer of `npm audit --json`. What is installed with the product counts whatever its weight, tools from `high` on;
 * `isShipped` tells the one from the other by a package's name.
 */
export function readAudit(text: string, isShipped: (name: string) => boolean): Audit {
  const answer = parse(text)
  const found = isFields(answer) ? answer['vulnerabilities'] : undefined
  if (!isFields(found)) {
    const message = isFields(answer) && typeof answer['message'] === 'string' ? answer['message'] : 'no answer'
    return { kind: 'notAsked', reason: message.split(' - ')[0] ?? message }
  }
  const findings = Object.entries(found).flatMap(([name, vulnerability]) => {
    const severity = isFields(vulnerability) && typeof vulnerability['severity'] === 'string' ? vulnerability['severity'] : 'unknown'
    return isShipped(name) || grave.has(severity) ? [`${name}: ${severity}`] : []
  })
  return { kind: 'asked', findings }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  }
  catch {
    return undefined
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
