import { importCity } from './importCity.ts'
import { SourceError } from './parse/sourceError.ts'

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
      `${directory}/dataset に${result.files.length}ファイル(${result.files.reduce((sum, file) => sum + file.bytes, 0).toLocaleString('ja-JP')}バイト)を書きました。報告は report.md にあります。`,
    ].join('\n')}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    process.stderr.write(`取り込めませんでした。前のデータはそのままです。\n${error.message}\n`)
    return 1
  }
}

process.exitCode = await run(process.argv.slice(2))
