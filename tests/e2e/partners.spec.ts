import { expect, test } from '../support/atlasTest'
import { gosmartPartners } from '../support/facts'

// One page for all eight: loading it is what takes time. Even so there is much to do.
test.describe.configure({ timeout: 300_000 })

test('each partner has a pin at its seat that opens its profile', async ({ atlas }) => {
  await atlas.openLink()
  for (const { organisation, position } of gosmartPartners()) {
    await test.step(organisation.name, async () => {
      // Given a close look at the seat, which lies in the middle of the map
      const [longitude, latitude] = position
      await atlas.goTo(`?at=${latitude.toFixed(4)}~${longitude.toFixed(4)}~20`)
      await atlas.waitForPlace(position)
      // When the place of the seat is pressed, once its pin is drawn, then the organisation opens
      await expect(async () => {
        await atlas.clickOnMap(position)
        await expect(atlas.detailHeading).toHaveText(organisation.name, { timeout: 4000 })
      }).toPass({ timeout: 30_000 })
      expect(atlas.parameter('sel')).toBe(`org.${organisation.id}`)
    })
  }
})
