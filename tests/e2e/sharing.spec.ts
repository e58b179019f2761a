import { expect, test } from '../support/atlasTest'

test("a map in somebody else's page speaks with that page and traps neither wheel nor keyboard", async ({
  embedding,
}) => {
  await embedding.open()
  await expect(embedding.title).toHaveText(/^Regions with Energy · \d+ /)
  await expect.poll(async () => (await embedding.told())?.query).toContain('d=energy')

  await embedding.say({ type: 'atlas:set-view', query: 'sel=region.PL84' })
  await expect(embedding.title).toHaveText('Podlaskie')
  await expect.poll(async () => (await embedding.told())?.title).toBe('Podlaskie')
  expect((await embedding.told())?.link).toMatch(/\?sel=region\.PL84&.*data=\d{4}\.\d{2}$/)
  await expect(embedding.wayOut).toHaveAttribute('href', /^\?sel=region\.PL84(?!.*embed)/)

  expect(await embedding.turnWheelOverMap()).toBeGreaterThan(100)
  expect(await embedding.tabThrough()).toBeGreaterThan(2)
  expect(await embedding.accessibilityFaults()).toEqual([])
})
