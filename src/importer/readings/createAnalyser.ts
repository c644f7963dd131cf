import { createRequire } from 'node:module'
import path from 'node:path'
import { TokenizerBuilder } from '@patdx/kuromoji'
import NodeDictionaryLoader from '@patdx/kuromoji/node'
import { toHiragana } from '../../domain/reading/kanaLetters.ts'

/** A word as the analyser cuts it out of a text. */
export interface Token {
  readonly surface: string
  /** Hiragana; absent where the dictionary does not know the word. */
  readonly reading?: string
}

/** Cuts a text into words. The surfaces joined are the text. */
export type Analyse = (text: string) => readonly Token[]

let loading: Promise<Analyse> | undefined

/** Loads the analyser with the dictionary in its package; once in a process, which also analyses a text only once. */
export function createAnalyser(): Promise<Analyse> {
  loading ??= load()
  return loading
}

async function load(): Promise<Analyse> {
  const entry = createRequire(import.meta.url).resolve('@patdx/kuromoji')
  const loader = new NodeDictionaryLoader({ dic_path: path.join(path.dirname(entry), '..', 'dict') })
  const tokenizer = await new TokenizerBuilder({ loader }).build()
  const known = new Map<string, readonly Token[]>()
  return (text) => {
    const tokens = known.get(text) ?? tokenizer.tokenize(text).map(({ surface_form: surface, reading }) =>
      reading === undefined || reading === '*' ? { surface } : { surface, reading: toHiragana(reading) })
    known.set(text, tokens)
    return tokens
  }
}
