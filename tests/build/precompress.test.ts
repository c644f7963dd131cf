import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { precompress } from '../../src/build/precompress.ts'
import { compress } from '../../src/server/compress.ts'

const folder = mkdtempSync(join(tmpdir(), 'precompress-'))
const texts = ['api', 'surveys', 'dataset'].map(name => ({ name: `${name}.txt`, body: readFileSync(`docs/${name}.md`) }))

describe('precompress', () => {
  afterAll(() => rmSync(folder, { recursive: true }))

  it('writes every text beside itself in both encodings, in all smaller than the server would, and leaves pictures alone', async () => {
    for (const { name, body } of texts) writeFileSync(join(folder, name), body)
    copyFileSync('docs/screenshot.png', join(folder, 'picture.png'))
    await precompress(folder)
    expect(readdirSync(folder)).toHaveLength(3 * texts.length + 1)
    const sizes = { here: 0, server: 0 }
    for (const { name, body } of texts) {
      const br = readFileSync(join(folder, `${name}.br`))
      expect([brotliDecompressSync(br).equals(body), gunzipSync(readFileSync(join(folder, `${name}.gz`))).equals(body)]).toEqual([true, true])
      sizes.here += br.length
      sizes.server += (await compress(body)).br.length
    }
    expect(sizes.here).toBeLessThan(sizes.server)
  })
})
