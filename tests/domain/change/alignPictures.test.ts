import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignPictures } from '../../../src/domain/change/alignPictures.ts'
import { takePicture } from '../../../src/domain/change/takePicture.ts'
import { smallContents } from './smallContents.ts'
import { entityOf, pictureOf } from './smallPicture.ts'

const initiative = (id: string, name: string) => entityOf('initiative', id, '1', { texts: { name: [name] } })
const row = (id: string, parentId: string, category: string, approach: string) => entityOf('row', id, parentId, { texts: { category: [category], approach: [approach] } })
const sheet = (id: string, parentId: string, name: string) => entityOf('sheet', id, parentId, { texts: { name: [name] } })

describe('alignPictures', () => {
  it('knows initiatives by their words when one before them goes, and takes their rows along', () => {
    const before = pictureOf([initiative('1', '広報'), initiative('2', '審議会の公開'), row('1/1', '1', 'Ⅰ', '紙で'), row('2/1', '2', 'Ⅰ', '傍聴')])
    const after = pictureOf([initiative('1', '審議会の公開'), row('1/1', '1', 'Ⅰ', '傍聴')])
    const { entities, ownIds } = alignPictures(before, after)
    expect([...entities.keys()]).toEqual(['initiative 2', 'row 2/1'])
    expect(entities.get('row 2/1')?.parentId).toBe('2')
    expect(ownIds.get('initiative 2')).toBe('1')
  })

  it('gives what is new an id that no dataset uses', () => {
    const { entities } = alignPictures(pictureOf([initiative('1', '広報')]), pictureOf([initiative('1', '出前講座'), initiative('2', '広報')]))
    expect([...entities.values()].map(({ id, texts }) => [id, texts.name])).toEqual([['+1', ['出前講座']], ['1', ['広報']]])
  })

  it('leaves what bears a number of the city\'s alone, whatever it is called now', () => {
    const before = pictureOf([entityOf('project', '1-101', '01', { texts: { name: ['講座'] } }), entityOf('project', '1-102', '01', { texts: { name: ['広場'] } })])
    const after = pictureOf([entityOf('project', '1-101', '01', { texts: { name: ['広場'] } }), entityOf('project', '1-102', '01', { texts: { name: ['講座'] } })])
    expect([...alignPictures(before, after).entities]).toEqual([...after.entities])
  })

  it('takes the one sheet that is left of a project for the same with all its words changed, but not that of another project', () => {
    const before = pictureOf([sheet('a/1', 'a', '講座'), sheet('b/1', 'b', '広場')])
    expect([...alignPictures(before, pictureOf([sheet('a/1', 'a', '全く別の事')])).entities.keys()]).toEqual(['sheet a/1'])
    expect([...alignPictures(before, pictureOf([sheet('c/1', 'c', '講座')])).entities.keys()]).toEqual(['sheet +c/1'])
  })

  it('does not guess where several sheets of a project are left', () => {
    const before = pictureOf([sheet('a/1', 'a', '講座'), sheet('a/2', 'a', '広場')])
    expect([...alignPictures(before, pictureOf([sheet('a/1', 'a', '全く別の事')])).entities.keys()]).toEqual(['sheet +a/1'])
  })

  it('changes nothing of a dataset that is compared with itself', () => {
    fc.assert(fc.property(smallContents, (contents) => {
      const picture = takePicture(contents)
      expect([...alignPictures(picture, picture).entities.values()].map(({ kind, texts, items }) => ({ kind, texts, items })))
        .toEqual([...picture.entities.values()].map(({ kind, texts, items }) => ({ kind, texts, items })))
    }))
  })

  it('loses nothing of the later dataset, and tells of everything which id it has there', () => {
    fc.assert(fc.property(smallContents, smallContents, (earlier, later) => {
      const [before, after] = [takePicture(earlier), takePicture(later)]
      const { entities, ownIds } = alignPictures(before, after)
      const own = [...entities].map(([key, entity]) => `${entity.kind} ${ownIds.get(key)}`)
      expect(own).toEqual([...after.entities.keys()])
    }))
  })
})
