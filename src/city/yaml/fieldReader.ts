import type { InputFault } from '../InputError.ts'
import type { YamlNode } from './readYaml.ts'

/** Reads the members of a YAML mapping by their names. What is wrong goes to the faults that it was made with. */
export interface FieldReader {
  readonly text: (name: string) => string | undefined
  /** The text, or a fault and an empty text where there is none. */
  readonly needed: (name: string) => string
  /** A list of texts; a single text is a list of one. */
  readonly texts: (name: string) => readonly string[]
  readonly read: <Value>(name: string, parse: (text: string) => Value | undefined, reason: string) => Value | undefined
  readonly group: (name: string) => FieldReader | undefined
  readonly groups: (name: string) => readonly FieldReader[]
  readonly fault: (name: string, reason: string) => void
  /** To be asked last: adds a fault for every member that nobody asked for. */
  readonly finish: () => void
}

/** A reader of a mapping of one file. */
export function createFieldReader(file: string, map: YamlNode, faults: InputFault[]): FieldReader {
  const members = map.kind === 'map' ? map.members : new Map<string, YamlNode>()
  if (map.kind !== 'map') faults.push({ file, row: map.row, reason: 'ここには「項目: 値」の行を並べてください。' })
  const asked = new Set<string>()
  const made: FieldReader[] = []
  const fault = (name: string, reason: string, row = members.get(name)?.row ?? map.row) => {
    faults.push({ file, row, column: name, reason })
  }
  const nodeOf = (name: string): YamlNode | undefined => {
    asked.add(name)
    const node = members.get(name)
    return node?.kind === 'text' && node.text === '' ? undefined : node
  }
  const textOf = (name: string, node: YamlNode): string => {
    if (node.kind === 'text') return node.text
    fault(name, 'ここには文を一つだけ書いてください。', node.row)
    return ''
  }
  const itemsOf = (name: string): readonly YamlNode[] => {
    const node = nodeOf(name)
    return node === undefined ? [] : node.kind === 'list' ? node.items : [node]
  }
  const readerOf = (node: YamlNode): FieldReader => {
    const reader = createFieldReader(file, node, faults)
    made.push(reader)
    return reader
  }
  const text = (name: string) => {
    const node = nodeOf(name)
    return node === undefined ? undefined : textOf(name, node)
  }
  return {
    text,
    fault: (name, reason) => { fault(name, reason) },
    needed: (name) => {
      const found = text(name)
      if (found === undefined) fault(name, 'この項目がありません。')
      return found ?? ''
    },
    texts: name => itemsOf(name).map(item => textOf(name, item)).filter(item => item !== ''),
    read: (name, parse, reason) => {
      const found = text(name)
      const value = found === undefined ? undefined : parse(found)
      if (found !== undefined && value === undefined) fault(name, `「${found}」を${reason}`)
      return value
    },
    group: (name) => {
      const node = nodeOf(name)
      return node === undefined ? undefined : readerOf(node)
    },
    groups: name => itemsOf(name).map(readerOf),
    finish: () => {
      for (const name of members.keys()) if (!asked.has(name)) fault(name, 'この項目はありません。名前を確かめてください。')
      for (const reader of made) reader.finish()
    },
  }
}
