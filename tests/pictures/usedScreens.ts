import { press, type Screen } from './screen.ts'

/** What the same phone shows once it holds drafts, receipts, what waits, and follows. */
export const usedScreens: readonly Screen[] = [
  {
    name: 'used-project', path: '/projects/24-101',
    async act(page, shoot, said) {
      await press(page, said('follow.follow'))
      await shoot('followed')
    },
  },
  { name: 'used-home', path: '/' },
  { name: 'used-participation', path: '/participation' },
  { name: 'used-follow', path: '/follow' },
  { name: 'used-receipts', path: '/receipts' },
  {
    name: 'used-submissions', path: '/submissions',
    async act(page, shoot, said) {
      await shoot('list')
      await page.getByRole('main').getByRole('button').filter({ hasText: new RegExp(said('submissions.removeDraft')) }).first().click()
      await shoot('removing-draft')
    },
  },
  {
    name: 'used-about', path: '/about',
    async act(page, shoot, said) {
      await press(page, said('settings.deleteAll'))
      await shoot('deleting')
      await page.getByRole('dialog').getByRole('checkbox').last().check()
      await shoot('deleting-words')
    },
  },
]
