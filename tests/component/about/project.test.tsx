import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { buildCatalogue } from '@/domain/buildCatalogue'
import type { Catalogue } from '@/domain/catalogue'
import type { Project } from '@/domain/schema/projects'
import { AboutRoom } from '@/rooms/about/AboutRoom'
import { viewStore } from '@/view/store'
import { renderRoom } from '../../support/renderRoom'
import { testAbout, testCatalogueParts, testManifest } from '../../support/testCatalogue'

const budget = (kind: 'total' | 'own' | 'erdf', value: number, isRounded = false) =>
  ({ kind, value, isRounded, sources: ['lic-gosmart'] }) as unknown as Project['budgets'][number]

function withBudgets(budgets: Project['budgets']): Catalogue {
  const parts = testCatalogueParts()
  const projects = parts.projects.projects.map((project) =>
    project.id === 'gosmart-bsr' ? { ...project, budgets } : project,
  )
  return buildCatalogue(testManifest(), { ...parts, projects: { projects } })
}

const section = (name: string) => screen.getByRole('region', { name })
const project = () => section('The project GoSmart BSR')
/** The fact under a term; the project's own come before its extension's. */
function fact(name: string): HTMLElement {
  const [term] = within(project()).getAllByText(name, { selector: 'dt' })
  const value = term?.nextElementSibling
  if (!(value instanceof HTMLElement)) throw new Error(`No fact ${name}`)
  return value
}

describe('the project', () => {
  it('ends on two dates, each beside its own source', () => {
    renderRoom(<AboutRoom />)
    const [original, prolonged, ...more] = within(fact('End'))
      .getAllByRole('listitem', { name: '' })
      .filter(isStatement)
    expect(more).toEqual([])
    expect(original).toHaveTextContent(/30 September 2020/)
    expect(within(original as HTMLElement).getByRole('link')).toHaveAccessibleName(/Kouvola Innovation: GoSmart BSR/)
    expect(prolonged).toHaveTextContent(/31 March 2021.*prolonged/)
    expect(within(prolonged as HTMLElement).getByRole('link')).toHaveAccessibleName(/Lithuanian Innovation Centre/)
  })

  it('shows the amounts as published, and neither sum nor difference', () => {
    const catalogue = withBudgets([
      budget('total', 1_759_767.5),
      budget('own', 327_877.5),
      budget('erdf', 1_380_000, true),
    ])
    renderRoom(<AboutRoom />, { catalogue })
    expect(fact('Total budget')).toHaveTextContent(/€1,759,767\.50/)
    expect(fact('Own contribution')).toHaveTextContent(/€327,877\.50/)
    expect(fact('Co-financing from the ERDF')).toHaveTextContent(/about €1,380,000/)
    for (const kind of ['Total budget', 'Own contribution', 'Co-financing from the ERDF'])
      expect(within(fact(kind)).getByRole('link', { name: /Lithuanian Innovation Centre/ })).toBeVisible()
    expect(project()).toHaveTextContent(testAbout().project.amountsNote)
    expect(project()).not.toHaveTextContent(/1,431,890|1,707,877|2,087,645|3,467,645/)
  })

  it('says that an amount was not found instead of leaving it out', () => {
    renderRoom(<AboutRoom />, { catalogue: withBudgets([]) })
    expect(fact('Own contribution')).toHaveTextContent('not found in the sources')
  })

  it('lists its partners with seat and role', () => {
    renderRoom(<AboutRoom />)
    const [table] = within(project()).getAllByRole('table', {
      name: /^6 partners in 5 countries/,
    })
    const lead = within(table as HTMLElement).getByRole('row', { name: /Białystok University of Technology/ })
    expect(lead).toHaveTextContent('Podlaskie, Poland')
    expect(lead).toHaveTextContent('lead partner')
  })

  it('marks the period that nobody confirms', () => {
    renderRoom(<AboutRoom />)
    const empInno = within(project())
      .getAllByRole('listitem')
      .find((item) => item.textContent?.startsWith('EmpInno'))
    expect(empInno).toHaveTextContent(/2016–2021 unverified/)
  })

  it('says that its facts are missing where their file is', () => {
    const { projects: _left, ...parts } = testCatalogueParts()
    renderRoom(<AboutRoom />, { catalogue: buildCatalogue(testManifest(), parts) })
    expect(project()).toHaveTextContent(/file of projects could not be loaded/)
    expect(within(project()).getByText('Raise the capacity of innovation actors.')).toBeVisible()
  })
})

describe('what the page tells', () => {
  it('is every sentence of the file, word for word', () => {
    renderRoom(<AboutRoom />)
    const { project: about, extension, relatedProjects, strategy, brokerage, cases } = testAbout()
    const sentences = [
      ...[about.manager, about.specificObjective, about.titleLocal.text, about.regionGroups.note],
      ...[about.aims, about.expectedResults, extension.aims, brokerage.experience].flatMap(({ items }) => items),
      ...[...about.milestones, ...strategy.method.timeline].map(({ text }) => text),
      ...relatedProjects.map(({ note }) => note),
      ...[strategy.summary, strategy.limits, strategy.method.stepsNote, strategy.earlyAreas.note],
      ...strategy.priorities.flatMap(({ title, note }) => [title, ...(note === undefined ? [] : [note])]),
      ...strategy.method.steps.flatMap(({ title, effect }) => [title, effect]),
      ...[...strategy.method.parts, ...strategy.method.authors, ...strategy.method.otherElements],
      ...[brokerage.summary, brokerage.scope, brokerage.brokersNote, ...brokerage.steps],
      ...brokerage.brokers.flatMap(({ name, note }) => [note, ...(name === undefined ? [] : [name])]),
      ...cases.flatMap(({ title, summary }) => [title, summary]),
    ]
    const page = screen.getByRole('article', { name: 'About the atlas' }).textContent ?? ''
    expect(sentences.filter((sentence) => !page.includes(sentence))).toEqual([])
  })

  it('names no broker where no source does', () => {
    renderRoom(<AboutRoom />)
    const table = within(section('Brokerage system (TIBS)')).getByRole('table', { name: /as published/ })
    const nameless = within(table).getByRole('row', { name: /^Lithuania/ })
    expect(within(nameless).getAllByRole('cell').at(-1)).toHaveTextContent(/^broker’s name not foundSource/)
  })

  it('leads to the map with what is named there', async () => {
    const { user } = renderRoom(<AboutRoom />, { view: { room: 'about' } })
    const [partner] = within(project()).getAllByRole('link', { name: 'Vidzeme Planning Region' })
    expect(partner).toHaveAttribute('href', '?sel=org.vidzeme-planning-region')
    await user.click(partner as HTMLElement)
    const { room, selection } = viewStore.getState()
    expect({ room, selection }).toEqual({ room: 'map', selection: { kind: 'org', id: 'vidzeme-planning-region' } })
  })

  it('leads from a joint priority to the map of its domain', async () => {
    const { user } = renderRoom(<AboutRoom />, { view: { room: 'about' } })
    const [domain] = within(section('Transnational strategy (Trans-S3)')).getAllByRole('link', { name: 'Agri-food' })
    expect(domain).toHaveAttribute('href', '?d=agri-food')
    await user.click(domain as HTMLElement)
    expect(viewStore.getState()).toMatchObject({ room: 'map', domains: ['agri-food'] })
  })
})

/** A statement is an item of its own; the links of its sources are items within. */
function isStatement(item: HTMLElement): boolean {
  return item.querySelector('p') !== null
}
