import { describe, expect, it } from 'vitest'
import FollowButton from '../../../src/app/ui/FollowButton.vue'
import { renderFollow, storeAfterChange } from '../features/follow/renderFollow.ts'
import { renderHtml } from './renderHtml.ts'

const props = { kind: 'project', id: '24-101' }

describe('FollowButton', () => {
  it('offers to follow on a page that was rendered ahead of time', async () => {
    const html = await renderHtml(FollowButton, props)
    expect(html).toContain('aria-pressed="false"')
    expect(html).toContain('フォローする')
  })

  it('says what is followed', async () => {
    const store = await storeAfterChange([{ kind: 'project', id: '24-101' }])
    expect(await renderFollow(FollowButton, props, store)).toBe('フォロー中')
    expect(await renderFollow(FollowButton, { kind: 'policy', id: '24-101' }, store)).toBe('フォローする')
  })
})
