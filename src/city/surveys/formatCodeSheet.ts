import { renderSVG } from 'uqr'

/** What the sheet with codes says. */
export interface CodeSheet {
  readonly title: string
  /** 締切, as it is to be read. */
  readonly until: string
  readonly codes: readonly { readonly code: string, readonly link: string }[]
}

const style = `
  body { margin: 0; font-family: sans-serif; }
  main { display: grid; grid-template-columns: 1fr 1fr; }
  section { box-sizing: border-box; height: 74mm; padding: 6mm; border: 1px dashed #999; break-inside: avoid; overflow: hidden; }
  h2 { margin: 0 0 2mm; font-size: 11pt; }
  p { margin: 0 0 2mm; font-size: 9pt; }
  svg { float: right; width: 34mm; height: 34mm; }
  .code { font: bold 15pt monospace; letter-spacing: 0.05em; }
  .link { clear: both; font: 7pt monospace; overflow-wrap: anywhere; }
  @page { size: A4; margin: 0; }
`

/** A page to print on A4 and cut: eight slips to a sheet, each with a code, its link and its QR code. It loads nothing from elsewhere. */
export function formatCodeSheet({ title, until, codes }: CodeSheet): string {
  const slips = codes.map(({ code, link }) => `<section>${renderSVG(link, { ecc: 'M', border: 2 })}<h2>${escapeHtml(title)}</h2>
<p>回答番号</p><p class="code">${escapeHtml(code)}</p>
<p>QRコードを読み取るか、アプリのアンケートで回答番号を入力してください。番号は一度だけ使えます。番号と答えは結びつきません。</p>
<p>締切 ${escapeHtml(until)}</p><p class="link">${escapeHtml(link)}</p></section>`)
  return `<!doctype html>\n<html lang="ja">\n<head><meta charset="utf-8"><title>回答番号 ${escapeHtml(title)}</title><style>${style}</style></head>\n<body><main>\n${slips.join('\n')}\n</main></body>\n</html>\n`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
