import { formatChange } from './formatChange.ts'
import { importCity } from './importCity.ts'
import { SourceError } from './parse/sourceError.ts'
import { systemCode } from './systemCode.ts'
import { UnsealedError } from './unsealedError.ts'

const usage = '使い方: npm run import -- <市のフォルダ> [--seal]'

async function run(args: readonly string[]): Promise<number> {
  const [directory, ...more] = args.filter(arg => arg !== '--seal')
  if (directory === undefined || more.length > 0 || directory.startsWith('-')) {
    process.stderr.write(`${usage}\n`)
    return 2
  }
  try {
    const result = await importCity(directory, { seal: args.includes('--seal') })
    const counted = result.lineCounts.map(({ document, parts }) => `${document} ${[...parts.values()].reduce((sum, count) => sum + count, 0)}行`)
    process.stdout.write(`${[
      `施策${result.dataset.policies.length}、事業${result.dataset.projects.length}を取り込みました。`,
      `すべての行を読み取りました:${counted.join('、')}。補正と表記の違い:${result.notes.length}件。`,
      ...result.accepted.flatMap(formatChange),
      `${directory}/dataset に${result.files.length}ファイル(${result.files.reduce((sum, file) => sum + file.bytes, 0).toLocaleString('ja-JP')}バイト)を書きました。報告は report.md にあります。`,
    ].join('\n')}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`${failure(error)}\n`)
    return 1
  }
}

/** What to tell of a failed import; throws what nobody foresaw. */
function failure(error: unknown): string {
  if (error instanceof UnsealedError) return `データは新しくなりましたが、確認済みの印を書けませんでした。直してから、もう一度 --seal を付けて取り込んでください。\n${systemFailure(error.cause)}`
  return `取り込めませんでした。前のデータはそのままです。\n${error instanceof SourceError ? error.message : systemFailure(error)}`
}

function systemFailure(error: unknown): string {
  const code = systemCode(error)
  if (code === undefined) throw error
  const place = error instanceof Error && 'path' in error ? String(error.path) : '市のフォルダ'
  return `${place} を読み書きできません(${code})。`
}

process.exitCode = await run(process.argv.slice(2))
