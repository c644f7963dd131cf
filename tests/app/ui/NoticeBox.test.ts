import { describe, expect, it } from 'vitest'
import NoticeBox from '../../../src/app/ui/NoticeBox.vue'
import { renderHtml, textOf } from './renderHtml.ts'

describe('NoticeBox', () => {
  it('is announced only where it says how', async () => {
    expect(await renderHtml(NoticeBox, {}, '見本')).not.toContain('role=')
    expect(await renderHtml(NoticeBox, { live: 'status' }, '見本')).toContain('role="status"')
    expect(await renderHtml(NoticeBox, { live: 'alert', tone: 'error' }, '見本')).toContain('role="alert"')
  })

  it('says its title and its text', async () => {
    expect(textOf(await renderHtml(NoticeBox, { title: '新しい版', tone: 'success' }, '見本'))).toBe('新しい版 見本')
  })
})
