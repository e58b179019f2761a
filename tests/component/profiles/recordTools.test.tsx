import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Detail } from '@/app/Detail'
import type { Selection } from '@/domain/filter'
import type { DomainId } from '@/domain/ids'
import { renderRoom } from '../../support/renderRoom'

const kinds = [
  ['region.PL84', 'Podlaskie (region)'],
  ['link.LV008-PL84', '(cooperation link)'],
  ['org.kouvola-innovation', 'Kouvola Innovation (organisation)'],
  ['project.gosmart-bsr', 'GoSmart BSR: Strengthening smart specialisation'],
  ['priority.pl84-1', 'Agri-food sector (specialisation priority)'],
  ['event.kick-off-bialystok', ' (event)'],
] as const

function openDetail(key: string, domains: readonly DomainId[] = []) {
  const [kind, id] = key.split('.')
  const selection = { kind, id } as Selection
  return renderRoom(<Detail selection={selection} />, { view: { selection, domains } })
}
const press = async (user: ReturnType<typeof openDetail>['user'], name: string) =>
  user.click(await screen.findByRole('button', { name }, { timeout: 5000 }))

describe('citation', () => {
  it.each(kinds)('of %s names it, the release, the licence, the link and the day', async (key, title) => {
    const { user } = openDetail(key)
    await press(user, 'Copy citation')
    const citation = await navigator.clipboard.readText()
    expect(citation).toContain(title)
    expect(citation).toMatch(
      /^GoSmart Atlas\. \(\d{4}\)\. .* \(Data release \d{4}\.\d{2}, .+\) \[Interactive map\]\. .*http/,
    )
    expect(citation).toContain(`sel=${key}`)
    expect(citation).toMatch(/Retrieved [A-Z][a-z]+ \d{1,2}, \d{4}, from http.*[?&]layer=.*data=[^ ]*$/)
    expect(screen.getByText('Citation copied')).toHaveRole('status')
  })
})

describe('report of a mistake', () => {
  it('puts the words of the reader before id, view, filter, release and link', async () => {
    const { user } = openDetail('project.gosmart-bsr', ['energy' as DomainId])
    await press(user, 'Report a mistake')
    const dialog = within(screen.getByRole('dialog', { name: /^Report a mistake in “GoSmart BSR/ }))
    await user.type(dialog.getByRole('textbox', { name: /What is wrong/ }), 'The end is 2021.')
    await user.click(dialog.getByRole('button', { name: 'Copy text' }))
    const report = await navigator.clipboard.readText()
    expect(report).toMatch(/^The end is 2021\.\n\nRecord: project\.gosmart-bsr\n/)
    expect(report).toMatch(/Shown in: Map\nFilter: .*Energy/)
    expect(report).toMatch(/data release \d{4}\.\d{2}.*\nLink: http.*sel=project\.gosmart-bsr/)
    expect(dialog.getByRole('status')).toHaveTextContent('Text copied')
  })

  it('marks the text for copying by hand where the browser refuses', async () => {
    const { user } = openDetail('region.PL84')
    await press(user, 'Report a mistake')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'))
    await press(user, 'Copy text')
    const whole = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' })
    expect(screen.getByText(/did not allow copying/)).toHaveRole('status')
    expect(whole.value.slice(whole.selectionStart, whole.selectionEnd)).toContain('Record: region.PL84')
  })

  it('is not offered for what is not in the data', async () => {
    openDetail('org.nobody')
    expect(await screen.findByText('Not in this atlas', {}, { timeout: 5000 })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Report a mistake' })).toBeNull()
  })
})
