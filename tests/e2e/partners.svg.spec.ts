import { expect, test } from '../support/atlasTest'
import { gosmartPartners, regionOf } from '../support/facts'

const roleWords = {
  lead: 'GoSmart BSR lead partner',
  partner: 'GoSmart BSR partner',
  associated: 'associated',
} as const

test('GoSmart BSR has eight partners', () => {
  expect(gosmartPartners()).toHaveLength(8)
})

test('each partner is found by the search, and stands in the profile of its region with its role', async ({
  atlas,
}) => {
  await atlas.openLink()
  for (const { organisation } of gosmartPartners()) {
    await test.step(organisation.name, async () => {
      await atlas.searchFor(organisation.name)
      await atlas.suggestions.filter({ hasText: organisation.name }).first().click()
      await expect(atlas.detailHeading).toHaveText(organisation.name)
      const region = regionOf(String(organisation.regionId))
      await atlas.followInDetail(region.name)
      await expect(atlas.detailHeading).toHaveText(region.name)
      const entry = atlas.section('Organisations').getByRole('listitem').filter({ hasText: organisation.name })
      await expect(entry.first()).toContainText(roleWords[organisation.gosmartRole ?? 'associated'])
    })
  }
})
