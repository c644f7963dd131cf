import { spawn } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { filesOf, withCityCopy } from './cityCopy.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const slow = 60_000

/** Runs the command as a person does. */
function run(...args: readonly string[]): Promise<{ readonly code: number | null, readonly out: string, readonly error: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/importer/main.ts', ...args], { cwd: root })
  const said = { out: '', error: '' }
  child.stdout.on('data', (chunk: Buffer) => { said.out += chunk.toString() })
  child.stderr.on('data', (chunk: Buffer) => { said.error += chunk.toString() })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => { resolve({ code, ...said }) })
  })
}

describe('the command npm run import', () => {
  it('imports a city, says what it read and wrote, and ends with 0', async () => {
    await withCityCopy(async (city) => {
      const { code, out, error } = await run(city)
      expect([code, error]).toEqual([0, ''])
      expect(out).toContain('施策40、事業121を取り込みました。')
      expect(out).toContain('plan 3046行、guideline 67行')
    })
  }, slow)

  it('says in one sentence what is wrong, writes nothing and ends with 1', async () => {
    await withCityCopy(async (city) => {
      const before = await filesOf(path.join(city, 'dataset'))
      await rm(path.join(city, 'source/000_b0d5ee0a70e436ea.txt'))
      expect(await run(city)).toEqual({
        code: 1, out: '', error: '取り込めませんでした。前のデータはそのままです。\n000_b0d5ee0a70e436ea.txt: 元の文書がありません。\n',
      })
      expect(await filesOf(path.join(city, 'dataset'))).toEqual(before)
    })
  }, slow)

  it('shows what was accepted by sealing anew', async () => {
    await withCityCopy(async (city) => {
      const file = path.join(city, 'source/000_b0d5ee0a70e436ea.txt')
      await writeFile(file, (await readFile(file, 'utf8')).replace('104万人', '105万人'))
      const { code, out } = await run(city, '--seal')
      expect(code).toBe(0)
      expect(out).toContain('000_b0d5ee0a70e436ea.txt: 前に確認した内容と違う1行を、確認済みにしました(なくなったか置き換わった行は1行)。\n  2660行目: ')
      expect(out).toMatch(/2660行目: .*105万人/)
      expect((await run(city, '--seal')).out).not.toContain('前に確認した内容')
    })
  }, slow)

  it('says in one sentence where it may not write, and leaves data and seals as they were', async () => {
    await withCityCopy(async (city) => {
      const before = [await filesOf(path.join(city, 'dataset')), await filesOf(path.join(city, 'seals'))]
      await mkdir(path.join(city, 'seals/plan.txt.new'))
      expect(await run(city, '--seal')).toEqual({
        code: 1, out: '', error: `取り込めませんでした。前のデータはそのままです。\n${city}/seals/plan.txt.new を読み書きできません(EISDIR)。\n`,
      })
      await rm(path.join(city, 'seals/plan.txt.new'), { recursive: true })
      expect([await filesOf(path.join(city, 'dataset')), await filesOf(path.join(city, 'seals'))]).toEqual(before)
    })
  }, slow)

  it.each([['no folder', []], ['two folders', ['a', 'b']], ['an unknown option', ['--force']]])('shows its usage and ends with 2 for %s', async (_name, args) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', error: '使い方: npm run import -- <市のフォルダ> [--seal]\n' })
  }, slow)
})
