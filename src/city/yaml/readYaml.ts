import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { InputFault } from '../InputError.ts'

/** A YAML value with the line on which it begins. Every scalar is a text: `0463` keeps its nought. */
export type YamlNode =
  | { readonly kind: 'text', readonly row: number, readonly text: string }
  | { readonly kind: 'list', readonly row: number, readonly items: readonly YamlNode[] }
  | { readonly kind: 'map', readonly row: number, readonly members: ReadonlyMap<string, YamlNode> }

/** A YAML file read. */
export type YamlFile =
  | { readonly kind: 'node', readonly node: YamlNode }
  | { readonly kind: 'faults', readonly faults: readonly InputFault[] }

const sentences = new Map<string, string>([
  ['DUPLICATE_KEY', '同じ項目が二つあります。'],
  ['TAB_AS_INDENT', '字下げにタブは使えません。空白を使ってください。'],
  ['BAD_INDENT', '字下げがそろっていません。'],
  ['MISSING_CHAR', '引用符(" か \')かかっこが閉じていません。'],
  ['MULTILINE_IMPLICIT_KEY', '「項目: 値」の形になっていません。コロン(:)の後に空白を置き、長い文は | の次の行から書いてください。'],
  ['BLOCK_AS_IMPLICIT_KEY', '値の中のコロン(:)で、項目と取り違えられています。値を " で囲んでください。'],
])

/** Reads a YAML text, with its faults by line. */
export function readYaml(file: string, text: string): YamlFile {
  try {
    return parseYaml(file, text)
  } catch (error) {
    // The parser goes one call deeper for every list within a list.
    if (!(error instanceof RangeError)) throw error
    return { kind: 'faults', faults: [{ file, reason: '項目の中の項目が深すぎます。' }] }
  }
}

function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const faults: InputFault[] = document.errors.map(({ code, pos }) => ({ file, row: lines.linePos(pos[0]).line, reason: sentences.get(code) ?? `YAMLとして読めません(${code})。` }))
  const convert = (node: unknown, fallback: number): YamlNode => {
    if (isScalar(node)) return { kind: 'text', row: rowOf(node.range, fallback), text: typeof node.value === 'string' ? node.value.trim() : '' }
    if (isSeq(node)) {
      const row = rowOf(node.range, fallback)
      return { kind: 'list', row, items: node.items.map(item => convert(item, row)) }
    }
    if (isMap(node)) {
      const row = rowOf(node.range, fallback)
      return { kind: 'map', row, members: new Map(node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', convert(value, isScalar(key) ? rowOf(key.range, row) : row)])) }
    }
    if (isAlias(node)) faults.push({ file, row: rowOf(node.range, fallback), reason: '「*」で始まる値は使えません。" で囲んでください。' })
    return { kind: 'text', row: fallback, text: '' }
  }
  const rowOf = (range: readonly number[] | null | undefined, fallback: number): number => range?.[0] === undefined ? fallback : lines.linePos(range[0]).line
  const node = convert(document.contents, 1)
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'node', node }
}
