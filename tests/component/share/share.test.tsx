import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ShareButton } from '@/app/ShareButton'
import type { DomainId } from '@/domain/ids'
import { OtherRelease } from '@/rooms/notices/OtherRelease'
import { answerShownCamera } from '@/view/shownCamera'
import type { ViewState } from '@/view/state'
import { renderRoom } from '../../support/renderRoom'

// The dialog's content is a chunk of its own, which a busy machine may take its time to load.
vi.setConfig({ testTimeout: 20_000 })
const patient = { timeout: 10_000 }
const energy = { domains: ['energy' as DomainId] }

async function openShare(view: Partial<ViewState> = energy) {
  const room = renderRoom(<ShareButton />, { view })
  await room.user.click(screen.getByRole('button', { name: 'Share' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Share this view' }))
  await dialog.findByRole('textbox', { name: 'Link to this view' }, patient)
  return { ...room, dialog }
}

describe('sharing', () => {
  beforeEach(() => answerShownCamera(() => ({ lat: 57.10004, lon: 21.3, km: 1400.4 })))

  it('says what is shared and copies a link that fixes all of it, the camera of an unmoved map too', async () => {
    const { user, dialog } = await openShare()
    expect(dialog.getByText(/^Regions with Energy · /)).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Copy link' }))
    const { searchParams } = new URL(await navigator.clipboard.readText())
    expect(Object.fromEntries(searchParams)).toMatchObject({
      d: 'energy',
      layer: 'specialisations',
      links: 'project~event',
      top: '60',
      at: '57.1~21.3~1400',
      lang: 'en',
    })
    expect(searchParams.get('data')).toMatch(/^\d{4}\.\d{2}/)
    expect(searchParams.has('embed')).toBe(false)
    expect(dialog.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Copied')
  })

  it('marks the link to be copied by hand where the browser refuses', async () => {
    const { user, dialog } = await openShare()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'))
    await user.click(dialog.getByRole('button', { name: 'Copy link' }))
    const field = dialog.getByRole<HTMLInputElement>('textbox', { name: 'Link to this view' })
    await waitFor(() => expect(field).toHaveFocus())
    expect(field.selectionEnd).toBe(field.value.length)
    expect(dialog.getByText(/did not allow copying/)).toBeVisible()
  })

  it('gives the focus back when it is closed', async () => {
    const { user, dialog } = await openShare()
    await user.click(dialog.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(screen.getByRole('button', { name: 'Share' })).toHaveFocus()
  })

  it('draws a QR code', async () => {
    const { dialog } = await openShare()
    expect(dialog.getByRole('img', { name: 'QR code of the link to this view' })).toBeVisible()
  })

  it('makes no QR code that no camera could read', async () => {
    const unknownParameters = [['note', `=${'x'.repeat(3000)}`]] as const
    const { dialog } = await openShare({ unknownParameters })
    expect(dialog.getByText(/too long for a QR code/)).toBeVisible()
  })

  it('offers the sharing of the device where there is one, and closing that is no failure', async () => {
    const share = vi.fn().mockRejectedValue(new DOMException('closed', 'AbortError'))
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }))
    const { user, dialog } = await openShare()
    await user.click(dialog.getByRole('button', { name: 'Share with an app' }))
    expect(share).toHaveBeenCalledWith({
      title: expect.stringMatching(/^Regions with Energy · .* · GoSmart Atlas$/),
      url: expect.stringContaining('d=energy'),
    })
    expect(dialog.queryByText(/could not share/)).not.toBeInTheDocument()
    vi.unstubAllGlobals()
  })

  it('makes code of an embedded map, live or tied to the release', async () => {
    const { user, dialog } = await openShare()
    await user.click(dialog.getByRole('radio', { name: 'Embed' }))
    const frame = () => {
      const code = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code for your page' }).value
      return new DOMParser().parseFromString(code, 'text/html').querySelector('iframe')
    }
    const parameters = () => new URL(frame()?.src ?? '').searchParams
    expect(frame()?.title).toMatch(/^GoSmart Atlas: Regions with Energy/)
    expect(frame()?.getAttribute('loading')).toBe('lazy')
    expect([parameters().get('embed'), parameters().get('data')]).toEqual(['1', null])
    await user.click(dialog.getByRole('radio', { name: /^Release/ }))
    await user.click(dialog.getByRole('radio', { name: '680 px' }))
    expect(parameters().get('data')).toMatch(/^\d{4}\.\d{2}/)
    expect(frame()?.height).toBe('680')
  })

  it('words a citation for texts and for BibTeX', async () => {
    const { user, dialog } = await openShare()
    await user.click(dialog.getByRole('radio', { name: 'Cite' }))
    const value = (name: string) => dialog.getByRole<HTMLTextAreaElement>('textbox', { name }).value
    expect(value('Citation, APA')).toMatch(/^GoSmart Atlas\. \(\d{4}\)\. Regions with Energy.*d=energy/)
    expect(value('Citation, BibTeX')).toMatch(/^@misc\{gosmart-/)
  })
})

describe('a link made with other data', () => {
  const notice = (dataRelease: string | null) => {
    const room = renderRoom(<OtherRelease />, { view: { dataRelease } })
    return { ...room, release: room.catalogue.manifest.release }
  }

  it('says that the data have moved on, until that is read', async () => {
    const { user, release } = notice('2019.01')
    expect(screen.getByRole('status')).toHaveTextContent(`it is of release 2019.01, you see ${release}`)
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
  })

  it('says that this copy of the atlas is the older one', () => {
    notice('2999.01')
    expect(screen.getByRole('status')).toHaveTextContent(/made with a later release of the data \(2999\.01\)/)
  })

  it('is no matter where the data are the same, or the link does not say', () => {
    const { release, unmount } = notice(null)
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
    unmount()
    notice(release)
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
  })
})
