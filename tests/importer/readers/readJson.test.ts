import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import Type from 'typebox'
import { describe, expect, it } from 'vitest'
import { isMissing, readJson } from '../../../src/importer/readers/readJson.ts'
import { inTemporaryDirectory } from '../cityCopy.ts'

const schema = Type.Object({ furniture: Type.Array(Type.String()) }, { additionalProperties: false })

async function read(text: string | undefined) {
  let result: unknown
  await inTemporaryDirectory(async (directory) => {
    const file = path.join(directory, 'guidance.json')
    if (text !== undefined) await writeFile(file, text)
    result = await readJson(file, 'guidance.json', schema)
  })
  return result
}

describe('readJson', () => {
  it('gives a file that has the shape', async () => {
    expect(await read('{ "furniture": ["未来へ"] }')).toEqual({ furniture: ['未来へ'] })
  })

  it.each([
    ['that is not there', undefined, /^guidance\.json: ファイルがありません。$/],
    ['that is empty', '', /^guidance\.json:1行目: JSONとして読めません\(1文字目付近\)。$/],
    ['that is cut off', '{\n "furniture": [', /^guidance\.json:2行目: JSONとして読めません\(16文字目付近\)。$/],
    ['without a key', '{}', /^guidance\.json: 内容が決まりと合いません:/],
    ['with an unknown key', '{ "furniture": [], "more": 1 }', /^guidance\.json: 内容が決まりと合いません:/],
    ['with a value of another type', '{ "furniture": [1] }', /^guidance\.json: 内容が決まりと合いません:\/furniture\/0 /],
  ])('refuses a file %s and names it', async (_name, text, message) => {
    await expect(read(text)).rejects.toThrow(message)
  })
})

describe('readJson of what the system does not read', () => {
  it('passes the error of the system on', async () => {
    await inTemporaryDirectory(directory => expect(readJson(directory, 'guidance.json', schema)).rejects.toThrow('EISDIR'))
  })
})

describe('isMissing', () => {
  it('is true for the error of a missing file alone', () => {
    expect([isMissing(Object.assign(new Error(''), { code: 'ENOENT' })), isMissing(Object.assign(new Error(''), { code: 'EACCES' })), isMissing(new Error('ENOENT')), isMissing('ENOENT')])
      .toEqual([true, false, false, false])
  })
})
