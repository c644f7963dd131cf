// The one file in plain JavaScript: it must also run on the versions of Node that it refuses.
import { spawn } from 'child_process'
import { existsSync, readFileSync } from 'fs'
import { dirname, join } from 'path'
import { fileURLToPath, pathToFileURL } from 'url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const required = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace('>=', '').split('.').map(Number)
const actual = process.versions.node.split('.').map(Number)

function refuse(sentence) {
  process.stderr.write(sentence + '\n')
  process.exitCode = 1
}

function build() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join('src', 'build', 'build.ts'), '--if-changed'], { cwd: root, stdio: 'inherit' })
    const stop = (signal) => child.kill(signal)
    process.on('SIGTERM', stop).on('SIGINT', stop)
    child.on('exit', (code, signal) => {
      process.off('SIGTERM', stop).off('SIGINT', stop)
      resolve(signal ? 128 : code)
    })
  })
}

async function start() {
  process.chdir(root)
  const code = await build()
  if (code !== 0) refuse('アプリを組み立てられなかったため、起動しません。上の行を確かめてください。')
  else await import(pathToFileURL(join(root, 'dist', 'server', 'main.js')).href)
}

if (actual[0] < required[0] || (actual[0] === required[0] && actual[1] < required[1])) {
  refuse('Node.js ' + required.join('.') + '以上が必要です(いまの版: ' + process.versions.node + ')。')
}
else if (!existsSync(join(root, 'node_modules', 'tsx'))) refuse('先に npm ci を実行してください。')
else start()
