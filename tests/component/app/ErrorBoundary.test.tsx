import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lazyPart } from '@/app/lazyPart'
import { Quiet } from '@/app/Quiet'
import { ReportPlace } from '@/app/ReportPlace'
import { RoomBoundary } from '@/app/RoomBoundary'
import { renderRoom } from '../../support/renderRoom'

let isBroken = true
function Room() {
  if (isBroken) throw new Error('regions.geojson: cut short')
  return <p>All is well</p>
}

describe('boundary of a room', () => {
  const told = vi.fn()
  beforeEach(() => {
    isBroken = true
    told.mockClear()
    vi.spyOn(console, 'error').mockImplementation(told)
  })
  afterEach(() => vi.restoreAllMocks())

  it('says what happened and what to do, and leaves the neighbours alone', () => {
    renderRoom(
      <>
        <RoomBoundary where="test">
          <Room />
        </RoomBoundary>
        <p>The neighbour</p>
      </>,
    )
    expect(screen.getByRole('alert')).toHaveTextContent('This part could not be shown')
    expect(screen.getByRole('alert')).toHaveTextContent('The rest of the atlas still works')
    expect(screen.getByText('The neighbour')).toBeVisible()
    expect(told).toHaveBeenCalledWith(
      'GoSmart Atlas, test:',
      expect.objectContaining({ message: 'regions.geojson: cut short' }),
    )
  })

  it('tries again', async () => {
    const { user } = renderRoom(
      <RoomBoundary where="test">
        <Room />
      </RoomBoundary>,
    )
    isBroken = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByText('All is well')).toBeVisible()
  })

  it('tries every part again that failed, those included that cannot ask', async () => {
    const { user } = renderRoom(
      <>
        <Quiet where="quiet">
          <Room />
        </Quiet>
        <RoomBoundary where="test">
          <Room />
        </RoomBoundary>
      </>,
    )
    isBroken = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getAllByText('All is well')).toHaveLength(2)
  })

  it('offers a report to copy that names the part and the fault', async () => {
    const { user } = renderRoom(
      <>
        <RoomBoundary where="test">
          <Room />
        </RoomBoundary>
        <ReportPlace />
      </>,
    )
    await user.click(screen.getByRole('button', { name: 'Report a problem…' }))
    await user.click(screen.getByRole('button', { name: 'Copy the text' }))
    expect(await navigator.clipboard.readText()).toMatch(/test: Error: regions.geojson: cut short/)
    expect(screen.getByText('Copied. Paste it into a message.')).toBeVisible()
  })

  it('selects the report where the clipboard is closed', async () => {
    const { user } = renderRoom(<ReportPlace />, { view: { isReporting: true } })
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    await user.click(screen.getByRole('button', { name: 'Copy the text' }))
    expect(await screen.findByText(/The text is selected/)).toBeVisible()
  })
})

describe('a part in a chunk of its own', () => {
  it('is loaded again once it is tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const load = vi
      .fn()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValue(() => <p>Here it is</p>)
    const Part = lazyPart(load)
    const { user } = renderRoom(
      <RoomBoundary where="test">
        <Part />
      </RoomBoundary>,
    )
    expect(await screen.findByText('This part could not be loaded')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible()
    expect(load).toHaveBeenCalledTimes(1)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Here it is')).toBeVisible()
    vi.restoreAllMocks()
  })
})
