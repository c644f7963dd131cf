import type { ContentPart } from './describeContent.ts'

/** What was written as plain text, to be copied or kept in a file. */
export function plainContent(facts: readonly { readonly term: string, readonly text: string }[], parts: readonly ContentPart[]): string {
  const written = parts.map(({ title, rows }) => [
    ...title === undefined ? [] : [`[${title}]`],
    ...rows.map(({ label, text }) => `${label}\n${text ?? '(答えていません)'}`),
  ].join('\n\n'))
  return `${[facts.map(({ term, text }) => `${term}: ${text}`).join('\n'), ...written].filter(text => text !== '').join('\n\n')}\n`
}
