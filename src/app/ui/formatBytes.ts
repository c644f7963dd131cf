import { formatNumber } from '../../domain/language/formatNumber.ts'
import { language, t } from '../i18n/language.ts'

/** A size as people read it: `512B`, `約12KB`, `約1.2MB`, `約10.7GB`; 1KB is 1,000 bytes, as phones count. */
export function formatBytes(bytes: number): string {
  const inTenths = (size: number) => formatNumber(language(), size, { maximumFractionDigits: 1 })
  if (bytes < 1_000) return t('format.bytes', { n: bytes })
  if (bytes < 999_500) return t('format.kilobytes', { size: Math.round(bytes / 1_000) })
  if (bytes >= 999_950_000) return t('format.gigabytes', { size: inTenths(bytes / 1_000_000_000) })
  return t('format.megabytes', { size: inTenths(bytes / 1_000_000) })
}
