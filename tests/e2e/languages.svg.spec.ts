import type { AtlasDriver } from '../support/AtlasDriver'
import { expect, test } from '../support/atlasTest'
import { languages, messageIds } from '../support/facts'

const profile = '?sel=region.FI1C4&d=agri-food~energy&match=all'
/** Where the widest words are: profile and filter, candidates with their bars, rows and heads of the matrix. */
const states = [
  { query: profile, shown: (atlas: AtlasDriver) => atlas.profileHeading },
  { query: '?view=match&for=PL84', shown: (atlas: AtlasDriver) => atlas.candidate },
  { query: '?view=matrix&d=energy', shown: (atlas: AtlasDriver) => atlas.grid },
]

async function expectRoomForAll(atlas: AtlasDriver, name: string) {
  expect(await atlas.cutWords(), name).toEqual([])
  expect(await atlas.widthOverflow(), name).toBe(0)
}

/** Visits the states and the dialog for sharing; `parameter` as `&lang=pl`. */
async function expectRoomInEveryState(atlas: AtlasDriver, language: string, parameter: string) {
  for (const { query, shown } of states) {
    await atlas.goTo(query + parameter)
    await expect(shown(atlas)).toBeVisible()
    await expectRoomForAll(atlas, `${language}: ${query}`)
  }
  await atlas.openShareDialog()
  await expectRoomForAll(atlas, `${language}: sharing`)
}

test('speaks every language of the area: page, names and texts, nothing cut off or left out', async ({ atlas }) => {
  expect(languages.length).toBe(10)
  const headings = new Set<string>()
  for (const language of languages) {
    await atlas.openLink(`${profile}&lang=${language}`)
    await expect(atlas.profileHeading).toBeVisible()
    await expect.poll(() => atlas.language()).toBe(language)
    const words = await atlas.allWords()
    expect(
      messageIds.filter((id) => words.includes(id)),
      language,
    ).toEqual([])
    headings.add(await atlas.panelTitle())
    await expectRoomInEveryState(atlas, language, `&lang=${language}`)
  }
  // "20 of 100 regions match" is said otherwise in each of them.
  expect(headings.size).toBe(languages.length)
})

test('has room for words of 1.4 times the length, wide and on a phone', async ({ atlas }) => {
  await atlas.speakPseudoLanguage()
  const visit = async (screen: string) => {
    await atlas.openLink(profile)
    await expect(atlas.headingOf(/réegíióons/)).toBeVisible()
    await expectRoomInEveryState(atlas, screen, '')
  }
  await visit('wide')
  await atlas.usePhone()
  await visit('phone')
})
