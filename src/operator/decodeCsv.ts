/** The text of a CSV file: UTF-8 with or without a byte order mark, or CP932 as Excel writes it; or why it is neither. */
export type DecodedCsv = { readonly kind: 'text', readonly text: string } | { readonly kind: 'refused', readonly reason: string }

/** Decodes the bytes of a CSV file. Line ends become single line feeds, in cells too. */
export function decodeCsv(bytes: Uint8Array): DecodedCsv {
  const refused = (reason: string): DecodedCsv => ({ kind: 'refused', reason })
  if (bytes.includes(0)) return refused('CSVではありません。Excelの保存の種類で「CSV UTF-8(コンマ区切り)」を選んでください。')
  const text = decodeAs('utf-8', bytes) ?? decodeAs('shift_jis', bytes)
  if (text === undefined) return refused('文字コードがUTF-8でもCP932(Shift_JIS)でもありません。')
  if (text.trim() === '') return refused('ファイルが空です。')
  return { kind: 'text', text: text.replace(/\r\n?/g, '\n') }
}

/** The label `shift_jis` means CP932 in every WHATWG decoder, ① and 髙 included. A byte order mark is dropped. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
