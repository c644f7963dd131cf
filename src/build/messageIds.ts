import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { isLanguageCode, type LanguageCode } from '../domain/language/languages.ts'
import type { Message } from '../domain/language/message.ts'
import { writeMessageLines } from '../domain/language/messageLines.ts'
import { messageLists, messageNumbers } from './messageLists.ts'

const folder = 'src/domain/language/messages'
const file = new RegExp(`/${folder}/([\\w-]+)\\.json\\?(pages&)?url$`)

/**
 * Puts numbers in the place of the texts' names: a language becomes two lists of its texts, and the code names each by its place there. A
 * phone then loads no names, which would weigh a third of a language.
 */
export function messageIds(root: string): Plugin {
  const japanese = readMessages(root, 'ja')
  const lists = messageLists(japanese)
  const numbers = messageNumbers(lists)
  let isBuild = false
  return {
    name: 'message-ids',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    load(id) {
      const [, code, pages] = file.exec(id) ?? []
      if (!isLanguageCode(code)) return null
      const messages = readMessages(root, code)
      const source = writeMessageLines(code, (pages === undefined ? lists.main : lists.pages).map(key => messages[key] ?? japanese[key] ?? key))
      if (!isBuild) return `export default ${JSON.stringify(`data:text/plain;charset=utf-8,${encodeURIComponent(source)}`)}`
      const reference = this.emitFile({ type: 'asset', name: `${pages === undefined ? '' : 'pages-'}${code}.txt`, source })
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`
    },
    transform: {
      // After the components have become scripts.
      order: 'post',
      handler: (code, id) => id.startsWith(join(root, 'src/')) ? { code: nameByNumber(code, numbers), map: null } : null,
    },
  }
}

/** Code in which every text's name that stands as a literal is its number. */
export function nameByNumber(code: string, numbers: ReadonlyMap<string, string>): string {
  return code.replace(/(["'`])([a-z]\w*(?:\.\w+)+)\1/gu, (literal, quote: string, key: string) => {
    const number = numbers.get(key)
    return number === undefined ? literal : `${quote}${number}${quote}`
  })
}

function readMessages(root: string, code: LanguageCode): Readonly<Record<string, Message>> {
  const value: unknown = JSON.parse(readFileSync(join(root, folder, `${code}.json`), 'utf8'))
  if (!isMessages(value)) throw new Error(`${folder}/${code}.json holds no texts.`)
  return value
}

function isMessages(value: unknown): value is Readonly<Record<string, Message>> {
  return typeof value === 'object' && value !== null
}
