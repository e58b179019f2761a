import { expect, test } from '../support/atlasTest'
import { languages, messageIds } from '../support/facts'

test('speaks every language of the area: page, names and texts, nothing cut off or left out', async ({ atlas }) => {
  expect(languages.length).toBe(10)
  const headings = new Set<string>()
  for (const language of languages) {
    await atlas.openLink(`?sel=region.FI1C4&d=energy&lang=${language}`)
    await expect(atlas.profileHeading).toBeVisible()
    await expect.poll(() => atlas.language()).toBe(language)
    const words = await atlas.allWords()
    expect(
      messageIds.filter((id) => words.includes(id)),
      language,
    ).toEqual([])
    expect(await atlas.widthOverflow(), language).toBe(0)
    headings.add(await atlas.panelTitle())
  }
  // "54 of 100 regions match" is said otherwise in each of them.
  expect(headings.size).toBe(languages.length)
})
