import { expect, test } from '../support/atlasTest'
import { pathOf, requestFor } from '../support/facts'

/** Lost files show up in the console as what they are: the browser says so itself. */
const lostFile = /404|503|Failed to load resource|data\//
/** Where a part failed the atlas says so to developers. */
const reported = /GoSmart Atlas/
const regionsTable = '?view=table'

test('without an optional file the atlas names it, goes on, and has it once it is there', async ({ atlas, guard }) => {
  guard.expectMessages(lostFile)
  await atlas.loseFiles(requestFor('indicators'))
  await atlas.openBroken(`${regionsTable}&sel=region.PL84`)
  await expect(atlas.detailHeading).toHaveText('Podlaskie')
  await expect(atlas.announcements.filter({ hasText: 'could not be loaded' })).toBeVisible()
  await atlas.findFiles(requestFor('indicators'))
  await atlas.button('Try again').click()
  await expect(atlas.announcements.filter({ hasText: 'could not be loaded' })).toBeHidden()
  await expect(atlas.section('Indicators')).toBeVisible()
})

test('a page in place of an optional file is told apart from data', async ({ atlas }) => {
  await atlas.replaceFiles(requestFor('events'), '<!doctype html><title>Hotel network</title>')
  await atlas.openBroken(regionsTable)
  await expect(atlas.announcements.filter({ hasText: 'could not be loaded' })).toBeVisible()
  await expect(atlas.table).toBeVisible()
})

test('an essential file that fails is named; once it comes, one press brings everything back', async ({
  atlas,
  guard,
}) => {
  guard.expectMessages(lostFile)
  guard.expectMessages(reported)
  // The atlas itself tries twice.
  await atlas.failTimes(requestFor('priorities'), 3)
  await atlas.openBroken(`${regionsTable}&sel=region.PL84`)
  await expect(atlas.message(pathOf('priorities'))).toBeVisible()
  expect(atlas.parameter('sel')).toBe('region.PL84')
  await atlas.button('Try again').first().click()
  await expect(atlas.table).toBeVisible()
  await expect(atlas.detailHeading).toHaveText('Podlaskie')
  await expect(atlas.matchHeading).toBeVisible()
  await expect(atlas.alerts).toHaveCount(0)
})

test('a part that a new release took away says so, keeps the view, and can be tried again', async ({
  atlas,
  guard,
}) => {
  guard.expectMessages(lostFile)
  guard.expectMessages(reported)
  await atlas.loseFiles('**/assets/TableRoom-*.js')
  await atlas.openBroken(`${regionsTable}&country=PL`)
  await expect(atlas.message('This part could not be loaded')).toBeVisible()
  await expect(atlas.button('Reload the page')).toBeVisible()
  await expect(atlas.explorer).toBeVisible()
  expect(atlas.parameter('country')).toBe('PL')
  await atlas.findFiles('**/assets/TableRoom-*.js')
  await atlas.button('Try again').click()
  await expect(atlas.table).toBeVisible()
})

test('without its texts the atlas says in plain English that it could not start', async ({ atlas, guard }) => {
  guard.expectMessages(lostFile)
  guard.expectMessages(reported)
  await atlas.loseFiles('**/assets/en-*.js')
  await atlas.openBroken(regionsTable)
  await expect(atlas.alerts).toContainText('The atlas could not start')
  await atlas.findFiles('**/assets/en-*.js')
  await atlas.button('Reload the page').click()
  await expect(atlas.table).toBeVisible()
})

test('with storage blocked and the clock forty years off everything works', async ({ atlas }) => {
  await atlas.blockStorage()
  await atlas.setClock('1986-02-28T12:00:00Z')
  await atlas.openBroken(regionsTable)
  await expect(atlas.table).toBeVisible()
})

test('a link of any length and content opens what it can and runs nothing', async ({ atlas }) => {
  const script = encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(1)</script>')
  const long = 'x'.repeat(100_000)
  await atlas.openBroken(`${regionsTable}&country=PL~${script}&layer=${script}&sel=region.${script}&top=${long}`)
  await expect(atlas.table).toBeVisible()
  await expect(atlas.announcements.filter({ hasText: 'not understood' })).toBeVisible()
  await expect(atlas.message('<img src=x')).toBeVisible()
  expect(atlas.parameter('country')).toBe('PL')
})

test('a problem can be reported in words that tell version, data, view and what went wrong', async ({
  atlas,
  guard,
}) => {
  guard.expectMessages(lostFile)
  guard.expectMessages(reported)
  await atlas.loseFiles('**/assets/TableRoom-*.js')
  await atlas.openBroken(`${regionsTable}&country=PL`)
  await atlas.button('Report a problem…').click()
  await expect(atlas.report).toHaveValue(/GoSmart Atlas \d+\.\d+\.\d+\nData release: \d{4}\.\d\d/)
  await expect(atlas.report).toHaveValue(/View: http.*country=PL/)
  await expect(atlas.report).toHaveValue(/table: PartMissing/)
  await atlas.press('Escape')
  await expect(atlas.report).toBeHidden()
})
