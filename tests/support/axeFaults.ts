import axe from 'axe-core'

/** What axe finds in a rendered room, in words. Colours are not computed here; in the browser they are looked at too. */
export async function axeFaults(room: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(room, { rules: { 'color-contrast': { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
