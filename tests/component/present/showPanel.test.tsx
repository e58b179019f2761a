import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DomainId } from '@/domain/ids'
import { showOf } from '@/domain/show/show'
import { writeShowFile } from '@/domain/show/showFile'
import { writeShowText } from '@/domain/show/showText'
import { ShowPanel } from '@/rooms/present/ShowPanel'
import { toggleDomain } from '@/view/actions'
import { resetShow, showStore } from '@/view/showStore'
import { type ShowStorage, startShowSync } from '@/view/showSync'
import { viewStore } from '@/view/store'
import { renderRoom } from '../../support/renderRoom'

const scene = (caption: string, query = '') => ({ caption, notes: '', query })
const captions = () => screen.queryAllByLabelText(/^Scene \d+$/).map((field) => (field as HTMLTextAreaElement).value)
const press = (name: string) => screen.getByRole('button', { name })

/** A device with two tabs: this one and another. */
function fakeStorage(first: string | null = null) {
  let text = first
  let tell = () => {}
  const storage: ShowStorage = {
    read: () => text,
    write: (next) => {
      text = next === '' ? null : next
      return true
    },
    onChange: (listener) => {
      tell = listener
      return () => {}
    },
  }
  const writeElsewhere = (next: string) => {
    text = next
    tell()
  }
  return { storage, kept: () => text, writeElsewhere }
}

let stop = () => {}
function start(storage = fakeStorage().storage) {
  stop = startShowSync(storage)
  return renderRoom(<ShowPanel title="Energy · 60 strongest links" />)
}

beforeEach(resetShow)
afterEach(() => stop())

describe('a presentation in the making', { timeout: 30_000 }, () => {
  it('begins with what to do, and a view added becomes a scene in words', async () => {
    const { user } = start()
    expect(screen.getByText(/No scenes yet/)).toBeVisible()
    act(() => toggleDomain('energy' as DomainId))
    await user.click(press('Add this view'))
    expect(captions()).toEqual(['Energy · 60 strongest links'])
    expect(showStore.getState().own[0]?.query).toBe('d=energy')
    expect(screen.getByText('Scene 1 added.')).toBeVisible()
  })

  it('is put in order, copied and cut, and every step can be taken back', async () => {
    const { user } = start(fakeStorage(writeShowFile(showOf(['a', 'b', 'c'].map((name) => scene(name))))).storage)
    await user.click(press('Move scene 3 up'))
    expect(captions()).toEqual(['a', 'c', 'b'])
    await user.click(screen.getByLabelText('Scene 1'))
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(captions()).toEqual(['c', 'a', 'b'])
    await user.click(press('Duplicate scene 1'))
    await user.click(press('Delete scene 4'))
    expect(captions()).toEqual(['c', 'c', 'a'])
    await waitFor(() => expect(press('Undo')).toHaveFocus())
    for (const expected of ['ccab', 'cab', 'acb', 'abc']) {
      await user.click(press('Undo'))
      expect(captions().join('')).toBe(expected)
    }
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  })

  it('takes a caption back as a whole, and a scene again from the present view', async () => {
    const { user } = start(fakeStorage(writeShowFile(showOf([scene('Old')]))).storage)
    await user.type(screen.getByLabelText('Scene 1'), 'er words')
    expect(captions()).toEqual(['Older words'])
    await user.click(press('Undo'))
    expect(captions()).toEqual(['Old'])
    act(() => toggleDomain('energy' as DomainId))
    await user.click(press('Retake scene 1 with this view'))
    expect(showStore.getState().own).toMatchObject([{ caption: 'Old', query: 'd=energy' }])
  })

  it('shows what a scene shows', async () => {
    const { user } = start(fakeStorage(writeShowFile(showOf([scene('a', 'sel=region.PL84&layer=innovation')]))).storage)
    await user.click(press('Show scene 1'))
    expect(viewStore.getState()).toMatchObject({ selection: { id: 'PL84' }, layer: 'innovation', presentedScene: 0 })
    expect(screen.getByRole('listitem', { current: true })).toContainElement(screen.getByLabelText('Scene 1'))
  })
})

describe('kept on the device', () => {
  it('is what was made, until all of it is deleted', async () => {
    const device = fakeStorage()
    const { user } = start(device.storage)
    await user.click(press('Add this view'))
    expect(JSON.parse(device.kept() ?? '')).toMatchObject({ scenes: [{ caption: 'Energy · 60 strongest links' }] })
    await user.click(press('Delete all scenes'))
    expect(device.kept()).toBeNull()
  })

  it('what another tab keeps holds, and what was here can be brought back', async () => {
    const device = fakeStorage(writeShowFile(showOf([scene('mine')])))
    const { user } = start(device.storage)
    act(() => device.writeElsewhere(writeShowFile(showOf([scene('theirs')]))))
    expect(captions()).toEqual(['theirs'])
    expect(screen.getByText(/Changed in another tab/)).toBeVisible()
    await user.click(press('Undo'))
    expect(captions()).toEqual(['mine'])
    expect(device.kept()).toContain('mine')
  })

  it('is said where the browser keeps nothing', async () => {
    const { user } = start({ read: () => null, write: () => false, onChange: () => () => {} })
    await user.click(press('Add this view'))
    expect(screen.getByText(/does not keep your scenes/)).toBeVisible()
  })
})

describe('scenes of a link', () => {
  it('are shown beside the own ones, which they leave alone until the reader decides', async () => {
    const device = fakeStorage(writeShowFile(showOf([scene('mine')])))
    viewStore.setState({ sceneText: await writeShowText(showOf([scene('theirs'), scene('too')])) })
    const { user } = start(device.storage)
    await waitFor(() => expect(captions()).toEqual(['theirs', 'too']))
    expect(screen.getByText(/These 2 scenes came with the link/)).toBeVisible()
    expect(device.kept()).toContain('mine')
    await user.click(press('Add to mine'))
    expect(captions()).toEqual(['mine', 'theirs', 'too'])
    expect(viewStore.getState().sceneText).toBe('')
    expect(device.kept()).toContain('theirs')
  })

  it('that are none are named among what was not understood', async () => {
    viewStore.setState({ sceneText: 'nonsense' })
    start()
    await waitFor(() => expect(viewStore.getState().problems).toEqual([{ parameter: 'scenes', value: 'nonsense' }]))
    expect(viewStore.getState().sceneText).toBe('')
  })

  it('go with the whole show, whose length is told before it is too much', async () => {
    const { user } = start()
    await user.click(press('Add this view'))
    const part = screen.getByRole('region', { name: 'The whole show as a link' })
    await waitFor(() =>
      expect(part).toHaveTextContent(/^.*\d+ of 2,000 characters\. Mail and slide programs will leave/),
    )
    // Letters without a pattern cannot be packed.
    const long = Array.from({ length: 4000 }, (_, index) =>
      Math.floor(((Math.sin(index + 1) + 1) * 1e6) % 1296).toString(36),
    ).join('')
    fireEvent.change(screen.getByLabelText('Notes for scene 1'), { target: { value: long.slice(0, 5000) } })
    expect(await within(part).findByText(/Some mail and slide programs cut links/)).toBeVisible()
  })
})

describe('a file', () => {
  const choose = (content: string) =>
    fireEvent.change(screen.getByLabelText('File with scenes'), {
      target: { files: [new File([content], 'show.json')] },
    })

  it('brings its scenes', async () => {
    start()
    choose(writeShowFile(showOf([scene('from a file')])))
    await waitFor(() => expect(captions()).toEqual(['from a file']))
  })

  it('that is none changes nothing and says why', async () => {
    start(fakeStorage(writeShowFile(showOf([scene('mine')]))).storage)
    choose('{"format":"gosmart-atlas-show","version":1,"scenes":[{"caption":7}]}')
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Scene 1 of this file cannot be read.'))
    expect(captions()).toEqual(['mine'])
  })
})
