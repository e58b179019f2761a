import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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

  it('copies details that name the part and the fault', async () => {
    const { user } = renderRoom(
      <RoomBoundary where="test">
        <Room />
      </RoomBoundary>,
    )
    await user.click(screen.getByRole('button', { name: 'Copy details' }))
    expect(await navigator.clipboard.readText()).toContain('GoSmart Atlas, test\nError: regions.geojson: cut short')
    expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible()
  })

  it('shows the details where the clipboard is closed', async () => {
    const { user } = renderRoom(
      <RoomBoundary where="test">
        <Room />
      </RoomBoundary>,
    )
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    await user.click(screen.getByRole('button', { name: 'Copy details' }))
    expect(await screen.findByText(/Error: regions.geojson: cut short/)).toBeVisible()
  })
})
