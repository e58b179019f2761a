import { describe, expect, it } from 'vitest'
import {
  addScenes,
  changeScene,
  duplicateScene,
  isSameShow,
  moveScene,
  removeScene,
  showLimits,
  showOf,
} from '@/domain/show/show'
import { readShowFile, writeShowFile } from '@/domain/show/showFile'

const scene = (caption: string) => ({ caption, notes: '', query: `d=${caption}` })
const show = showOf(['a', 'b', 'c'].map(scene))
const captions = (scenes: typeof show) => scenes.map(({ caption }) => caption).join('')

describe('changes of a show', () => {
  it('move a scene, no further than the ends', () => {
    expect(captions(moveScene(show, 3, -1))).toBe('acb')
    expect(captions(moveScene(show, 1, 5))).toBe('bca')
    expect(moveScene(show, 1, -1)).toBe(show)
  })
  it('copy a scene after itself, under an id of its own', () => {
    const copied = duplicateScene(show, 1)
    expect(captions(copied)).toBe('aabc')
    expect(new Set(copied.map(({ id }) => id)).size).toBe(4)
  })
  it('leave the show itself where nothing changes', () => {
    expect(changeScene(show, 2, { caption: 'b' })).toBe(show)
    expect(removeScene(show, 9)).toBe(show)
    expect(captions(removeScene(show, 2))).toBe('ac')
    expect(isSameShow(show, showOf(show))).toBe(true)
  })
  it('add no more scenes than a show holds', () => {
    const full = addScenes(
      [],
      Array.from({ length: 300 }, () => scene('a')),
    )
    expect(full).toHaveLength(showLimits.scenes)
    expect(duplicateScene(full, 1)).toBe(full)
  })
})

describe('the file of a show', () => {
  it('reads back as what was written', () => {
    const scenes = [{ caption: '„Ż” 🌊', notes: 'Say\nthis', query: 'd=energy' }, scene('b')]
    expect(readShowFile(writeShowFile(showOf(scenes)))).toEqual({ scenes })
  })
  it.each([
    ['{"format":"gosmart-atlas-show"', { fault: 'json' }],
    ['[]', { fault: 'other' }],
    ['{"type":"FeatureCollection"}', { fault: 'other' }],
    ['{"format":"gosmart-atlas-show","version":2,"scenes":[]}', { fault: 'later' }],
    ['{"format":"gosmart-atlas-show","version":1,"scenes":[]}', { fault: 'scenes' }],
    [
      '{"format":"gosmart-atlas-show","version":1,"scenes":[{"caption":"a","query":""},{"caption":7,"query":""}]}',
      { fault: 'scenes', scene: 2 },
    ],
    [' '.repeat(2_000_001), { fault: 'large' }],
  ])('%.60s is not opened, and says why', (text, fault) => {
    expect(readShowFile(text)).toEqual(fault)
  })
})
