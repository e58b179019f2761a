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

for (const { organisation, position } of gosmartPartners()) {
  test.describe(organisation.name, () => {
    test('is found by the search, and stands in the profile of its region with its role', async ({ atlas }) => {
      await atlas.openLink()
      await atlas.searchFor(organisation.name)
      await atlas.suggestions.filter({ hasText: organisation.name }).first().click()
      await expect(atlas.detailHeading).toHaveText(organisation.name)
      const region = regionOf(String(organisation.regionId))
      await atlas.followInDetail(region.name)
      await expect(atlas.detailHeading).toHaveText(region.name)
      const entry = atlas.section('Organisations').getByRole('listitem').filter({ hasText: organisation.name })
      await expect(entry.first()).toContainText(roleWords[organisation.gosmartRole ?? 'associated'])
    })

    test('has a pin at its seat that opens its profile', async ({ atlas }) => {
      // Given a close look at the seat
      const [longitude, latitude] = position
      await atlas.openLink(`?at=${latitude.toFixed(4)}~${longitude.toFixed(4)}~20`)
      // When the place of the seat is pressed
      await atlas.clickOnMap(position)
      // Then the organisation opens
      await expect(atlas.detailHeading).toHaveText(organisation.name)
      expect(atlas.parameter('sel')).toBe(`org.${organisation.id}`)
    })
  })
}
