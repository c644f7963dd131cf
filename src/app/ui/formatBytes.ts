/** A size as people read it: `512B`, `約12KB`, `約1.2MB`, `約10.7GB`; 1KB is 1,000 bytes, as phones count. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes}B`
  if (bytes < 999_500) return `約${Math.round(bytes / 1_000)}KB`
  if (bytes >= 999_950_000) return `約${(bytes / 1_000_000_000).toLocaleString('ja-JP', { maximumFractionDigits: 1 })}GB`
  return `約${(bytes / 1_000_000).toLocaleString('ja-JP', { maximumFractionDigits: 1 })}MB`
}
