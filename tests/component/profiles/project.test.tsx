import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { buildCatalogue } from '@/domain/buildCatalogue'
import type { ProjectId } from '@/domain/ids'
import type { Project } from '@/domain/schema/projects'
import { ProjectProfile } from '@/rooms/projects/ProjectProfile'
import { viewStore } from '@/view/store'
import { renderRoom } from '../../support/renderRoom'
import { testCatalogueParts, testManifest } from '../../support/testCatalogue'

const project = (id: string) => <ProjectProfile id={id as ProjectId} />
const section = (name: string | RegExp) => within(screen.getByRole('region', { name }))

/** The catalogue for tests with GoSmart BSR changed. */
function catalogueWith(change: (gosmart: Project) => Partial<Project>) {
  const parts = testCatalogueParts()
  const projects = parts.projects.projects.map((each) =>
    each.id === 'gosmart-bsr' ? { ...each, ...change(each) } : each,
  )
  return buildCatalogue(testManifest(), { ...parts, projects: { projects } })
}

describe('facts that disagree', () => {
  it('stand side by side, each with its note and its own source', () => {
    renderRoom(project('gosmart-bsr'))
    const end = within(screen.getByRole('heading', { name: 'End sources differ' }).parentElement as HTMLElement)
    const [first, second, ...rest] = end.getAllByText(/2020|2021/)
    expect(rest).toEqual([])
    expect(first?.closest('li')).toHaveTextContent(/30 September 2020.*Kouvola Innovation/)
    expect(second?.closest('li')).toHaveTextContent(/31 March 2021.*prolonged.*Lithuanian Innovation Centre/)
  })

  it('are not said to differ where there is one statement', () => {
    renderRoom(project('gosmart-bsr'))
    expect(screen.getByRole('heading', { name: 'Start' })).toBeVisible()
  })

  it('keeps amounts as published and adds nothing up', () => {
    const catalogue = catalogueWith(({ budgets: [total] }) => ({
      budgets: total
        ? [
            total,
            { ...total, kind: 'erdf', value: 1_380_000, isRounded: true },
            { ...total, kind: 'own', value: 327_877.5 },
          ]
        : [],
    }))
    renderRoom(project('gosmart-bsr'), { catalogue })
    const money = section('Dates and money')
    expect(money.getByText('€1,759,767.50')).toBeVisible()
    expect(money.getByText('about €1,380,000')).toBeVisible()
    expect(money.getByText('€327,877.50')).toBeVisible()
    expect(money.getAllByText(/€/)).toHaveLength(3)
  })
})

describe('missing facts', () => {
  it('are said to be missing, not shown as nought', () => {
    renderRoom(project('valga-valka-twin-city'))
    const money = section('Dates and money')
    expect(money.getByText('No data: no dates were found.')).toBeVisible()
    expect(money.getByText('No data: no amounts were found.')).toBeVisible()
    expect(money.queryByText(/€/)).toBeNull()
  })

  it('include partners that could not be read', () => {
    const catalogue = catalogueWith(() => ({ isPartnerListComplete: false }))
    renderRoom(project('gosmart-bsr'), { catalogue })
    expect(section('Partners').getByText(/^Incomplete:/)).toBeVisible()
  })

  it('include the lead where no source names one', () => {
    const catalogue = catalogueWith(({ partners }) => ({
      partners: partners.map((partner) => ({ ...partner, role: 'partner' as const })),
    }))
    renderRoom(project('gosmart-bsr'), { catalogue })
    expect(section('Partners').getByText('Which of them leads was not found.')).toBeVisible()
  })
})

describe('partners', () => {
  it("are grouped by country, the lead's first, the lead at its head", () => {
    renderRoom(project('gosmart-bsr'))
    const countries = section('Partners').getAllByRole('heading', { level: 4 })
    expect(countries.map((heading) => heading.textContent)).toEqual([
      'Poland',
      'Estonia',
      'Finland',
      'Germany',
      'Latvia',
    ])
    const [lead] = section('Partners').getAllByRole('listitem')
    expect(lead).toHaveTextContent(/Białystok University of Technology.*lead partner.*Podlaskie/)
  })

  it('of the area whose seat no source tells are said to be so', () => {
    renderRoom(project('gosmart-excel-bsr'))
    expect(screen.getByRole('link', { name: /RISE/ }).closest('li')).toHaveTextContent('region not known')
  })

  it('of other countries are said to be outside the area', () => {
    const catalogue = catalogueWith(({ partners }) => ({
      partners: partners.map(({ regionId: _, ...partner }, index) =>
        index === 1 ? { ...partner, country: 'AT' as never } : partner,
      ),
    }))
    renderRoom(project('gosmart-bsr'), { catalogue })
    expect(section('Partners').getByText('Austria · outside the area of the atlas')).toBeVisible()
  })

  it('open their own profile', async () => {
    const { user } = renderRoom(project('gosmart-bsr'))
    await user.click(screen.getByRole('link', { name: 'Kouvola Innovation' }))
    expect(viewStore.getState().selection).toEqual({ kind: 'org', id: 'kouvola-innovation' })
  })
})
