import { functionNames } from './expression/functionNames.ts'

const call = new RegExp(`(?:^|[^A-Za-z0-9_.:-])(?:${functionNames.join('|')})\\(`)

/** Whether a default is computed: it names a question or calls a function. Anything else is the plain value. */
export function isDynamicDefault(text: string): boolean {
  return text.includes('${') || call.test(text)
}
