import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const folder = 'src/domain/language/messages'
const file = new RegExp(`/${folder}/([\\w-]+)\\.json\\?url$`)

/**
 * Puts numbers in the place of the texts' names: a language's file becomes the list of its texts, in the order of the Japanese file, and
 * the code names each by its place in that list. A phone then loads no names, which would weigh a third of a language.
 */
export function messageIds(root: string): Plugin {
  const japanese = readMessages(root, 'ja')
  const keys = Object.keys(japanese)
  const ids = new Map(keys.map((key, index) => [key, String(index)]))
  return {
    name: 'message-ids',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const language = file.exec(id)?.[1]
      if (language === undefined) return null
      const messages = readMessages(root, language)
      const reference = this.emitFile({ type: 'asset', name: `${language}.json`, source: JSON.stringify(keys.map(key => messages[key] ?? japanese[key])) })
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`
    },
    transform: {
      // After the components have become scripts.
      order: 'post',
      handler: (code, id) => id.startsWith(join(root, 'src/')) ? { code: nameByNumber(code, ids), map: null } : null,
    },
  }
}

/** Code in which every text's name that stands as a literal is its number. */
export function nameByNumber(code: string, ids: ReadonlyMap<string, string>): string {
  return code.replace(/(["'`])([a-z]\w*(?:\.\w+)+)\1/gu, (literal, quote: string, key: string) => {
    const id = ids.get(key)
    return id === undefined ? literal : `${quote}${id}${quote}`
  })
}

function readMessages(root: string, language: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(readFileSync(join(root, folder, `${language}.json`), 'utf8'))
  if (typeof value !== 'object' || value === null) throw new Error(`${folder}/${language}.json holds no texts.`)
  return { ...value }
}
