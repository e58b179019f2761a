import { act, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { MemberId } from '@/domain/consortium/team'
import type { OrganisationId } from '@/domain/ids'
import { ConsortiumRoom } from '@/rooms/consortium/ConsortiumRoom'
import { OrganisationProfile } from '@/rooms/organisations/OrganisationProfile'
import { decodeView, encodeView } from '@/view/codec'
import { viewStore } from '@/view/store'
import { axeFaults } from '../../support/axeFaults'
import { catchDownloads } from '../../support/catchDownloads'
import { renderRoom } from '../../support/renderRoom'

const members = (...ids: string[]) => ids as readonly string[] as readonly MemberId[]
const open = (...ids: string[]) =>
  renderRoom(<ConsortiumRoom />, { view: { room: 'consortium', team: members(...ids), lead: null } })
const view = () => viewStore.getState()
const section = (name: string | RegExp) => within(screen.getByRole('region', { name }))
const [bialystok, vidzeme] = ['bialystok-university-of-technology', 'vidzeme-planning-region'] as const

afterEach(() => vi.restoreAllMocks())

describe('team', () => {
  it('invites while nobody is in it, and takes members by the keyboard into the link', async () => {
    const { user } = open()
    expect(screen.getByText(/Nobody is in the team yet/)).toBeVisible()
    const field = screen.getByRole('combobox', { name: 'Add an organisation or a region' })
    await user.type(field, 'vidzeme pl{Enter}')
    await user.type(field, 'kymen{Enter}')
    expect(view().team).toEqual(['FI1C4', vidzeme])
    expect(decodeView(encodeView(view())).view.team).toEqual(view().team)
    expect(section('Members').getByRole('status')).toHaveTextContent('1 organisation, 2 regions.')
  })

  it('says of each rule whether it is met and why; the lead is chosen and taken out with its member', async () => {
    const { user } = open(bialystok, vidzeme, 'FI1C4')
    const rules = () =>
      section('What Sea Programme asks')
        .getAllByRole('listitem')
        .slice(0, 4)
        .map((item) => item.textContent)
    expect(rules()[0]).toMatch(/Not met.*2 organisations sit in the programme area\. 1 region has no organisation yet/)
    expect(rules()[1]).toMatch(/Not met.*2 countries: Latvia and Poland/)
    expect(rules()[2]).toMatch(/Not met.*Press “Lead”/)
    expect(rules()[3]).toMatch(/Unknown.*cannot tell/)
    const lead = screen.getByRole('button', { name: 'Lead: Vidzeme Planning Region' })
    await user.click(lead)
    expect(lead).toHaveAttribute('aria-pressed', 'true')
    expect(rules()[2]).toMatch(/Met.*You chose Vidzeme Planning Region/)
    await user.click(screen.getByRole('button', { name: 'Take Vidzeme Planning Region out of the team' }))
    expect(view()).toMatchObject({ team: [bialystok, 'FI1C4'], lead: null })
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    expect(screen.getByText(/Nobody is in the team yet/)).toBeVisible()
  })

  it('says what is missing and suggests who fills it, with reasons; one press adds', async () => {
    const { user } = open(bialystok, vidzeme)
    expect(section('Sides of the helix').getAllByText('missing')).toHaveLength(3)
    const [first] = section('Who could fill a gap').getAllByRole('article')
    expect(first).toHaveTextContent(
      /A new country: Finland\. A missing side: Business support\. ?2 projects with somebody in the team/,
    )
    await user.click(screen.getByRole('button', { name: 'Add to team: Kouvola Innovation' }))
    expect(view().team).toContain('kouvola-innovation')
  })

  it('prints one page with every field, unknown ones blank and said', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const { user } = open(vidzeme, 'rise')
    await user.click(screen.getByRole('button', { name: 'Print or save as PDF' }))
    expect(print).toHaveBeenCalledOnce()
    const [rise] = screen.getAllByRole('heading', { name: 'RISE Research Institutes of Sweden', hidden: true })
    expect(rise?.parentElement).toHaveTextContent('Region—')
    expect(screen.getByText(/What is blank/)).toBeInTheDocument()
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(screen.queryByText(/What is blank/)).not.toBeInTheDocument()
    vi.unstubAllGlobals()
  })

  it('is handed over as a page that word processors open: tables, no looks of ours', async () => {
    const files = catchDownloads()
    const { user } = open(vidzeme, 'rise')
    await user.click(screen.getByRole('button', { name: 'Download for word processors (HTML)' }))
    expect(files[0]?.name).toMatch(/^gosmart-atlas-team-.*\.html$/)
    const page = new DOMParser().parseFromString((await files[0]?.content.text()) ?? '', 'text/html')
    expect(page.documentElement.lang).toBe('en')
    expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).toContain('Vidzeme Planning Region')
    expect(page.querySelector('td')?.textContent).toBe('—')
    expect(page.querySelectorAll('[class], script, button')).toHaveLength(0)
    expect(screen.queryByText(/What is blank/)).not.toBeInTheDocument()
  })

  it('is joined from an organisation’s profile', async () => {
    const { user } = renderRoom(<OrganisationProfile id={vidzeme as OrganisationId} />, { view: { team: [] } })
    await user.click(screen.getByRole('button', { name: 'Add to team: Vidzeme Planning Region' }))
    expect(view().team).toEqual([vidzeme])
    await user.click(screen.getByRole('button', { name: 'In the team: Vidzeme Planning Region', pressed: true }))
    expect(view().team).toEqual([])
  })

  it.each([[[]], [[bialystok, vidzeme, 'FI1C4', 'rise']]])('has nothing for axe to find', async (ids) => {
    const { container } = open(...ids)
    expect(await axeFaults(container)).toEqual([])
  })
})
