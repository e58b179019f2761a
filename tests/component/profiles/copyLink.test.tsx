import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { RegionId } from '@/domain/ids'
import { RegionProfile } from '@/rooms/regions/RegionProfile'
import { renderRoom } from '../../support/renderRoom'

const profile = <RegionProfile id={'PL84' as RegionId} />
/** The profile has further ones that speak, such as the steps through the links. */
const spoken = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
const view = { selection: { kind: 'region', id: 'PL84' as RegionId } } as const

it('copies a link that fixes language, layer and data release, and says so', async () => {
  const { user } = renderRoom(profile, { view })
  await user.click(screen.getByRole('button', { name: 'Copy link' }))
  const link = new URL(await navigator.clipboard.readText())
  expect(link.searchParams.get('sel')).toBe('region.PL84')
  expect(link.searchParams.get('lang')).toBe('en')
  expect(link.searchParams.get('layer')).toBe('specialisations')
  expect(link.searchParams.get('data')).toMatch(/^\d{4}\.\d{2}/)
  expect(spoken()).toContain('Link copied')
})

it('shows the link to be copied by hand where the browser refuses', async () => {
  const { user } = renderRoom(profile, { view })
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'))
  await user.click(screen.getByRole('button', { name: 'Copy link' }))
  expect(spoken()).toContainEqual(expect.stringMatching(/did not allow copying/))
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this view' })
  expect(field.value).toContain('sel=region.PL84')
  await user.click(field)
  expect(field.selectionEnd).toBe(field.value.length)
})

it('shows the link where there is no clipboard at all', async () => {
  const { user } = renderRoom(profile, { view })
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never)
  await user.click(screen.getByRole('button', { name: 'Copy link' }))
  expect(screen.getByRole('textbox', { name: 'Link to this view' })).toBeVisible()
})
