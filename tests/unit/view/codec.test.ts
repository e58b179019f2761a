import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeView, defaultLinkView, encodeShared, encodeView } from '@/view/codec'
import { linkKeys } from '@/view/keys'
import { migrate } from '@/view/migrations'
import { arbitraryView } from '../../support/arbitraryView'

const problemsOf = (search: string) =>
  decodeView(search).problems.map(({ parameter, value }) => `${parameter}=${value}`)
const canonical = (search: string) => encodeView(decodeView(search).view)

/** Text made of what links are made of, which arbitrary text hardly ever is. */
const linkLike = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...Object.values(linkKeys).map(({ param }) => param), 'v'), fc.string({ maxLength: 4 })),
      fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.stringMatching(/^[A-Za-z0-9.~-]{0,16}$/),
        fc.constantFrom('all', 'none', '1', '0', '-0~0~1', '90~180~99.96', 'a-0.t0.l0.n0', 'PL84-LV008', '%', '%7E'),
      ),
    ),
    { maxLength: 8 },
  )
  .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`)

/** Thousands of texts take their time on a busy machine. */
const patience = { timeout: 60_000 }

describe('a link', patience, () => {
  it('opens the view that it was made of, whatever the view', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ view, problems: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('opens something and never fails, whatever the text, and is then in its one form', () => {
    fc.assert(
      fc.property(fc.oneof(linkLike, fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const once = canonical(text)
        expect(canonical(once)).toBe(once)
      }),
      { numRuns: 400 },
    )
  })

  it('is made of unreserved characters alone, but for the & and = between its parts', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(encodeView({ ...view, unknownParameters: [] })).toMatch(/^[A-Za-z0-9\-._~&=]*$/)
      }),
    )
  })

  it('says nothing of defaults', () => {
    expect(encodeView(defaultLinkView)).toBe('')
    expect(canonical('?view=map&match=any&layer=specialisations&links=event~project&top=60&min=1&aim=new')).toBe('')
  })

  it('has its parameters and lists in one order', () => {
    expect(canonical('?top=5&d=energy~agri-food~energy&sel=link.PL84-LV008&links=affinity~project')).toBe(
      'sel=link.LV008-PL84&d=agri-food~energy&links=project~affinity&top=5',
    )
  })

  it('writes all sides and all roles as none: no choice made', () => {
    expect(
      canonical('?helix=ngo~academia~industry~public-authority~business-support&role=partner~lead~associated'),
    ).toBe('')
    expect(canonical('?helix=ngo~academia&role=partner~lead')).toBe('helix=academia~ngo&role=lead~partner')
  })

  it('tells no points from the usual ones', () => {
    expect(canonical('?points=partner&scope=all&gap=0&table=regions&grid=domains')).toBe('')
    expect(canonical('?points=none')).toBe('points=none')
    expect(canonical('?points=event~org')).toBe('points=org~event')
  })

  it('is read where a messenger has escaped it', () => {
    expect(canonical('?d=agri-food%7Eenergy&%73el=region%2EPL84')).toBe('sel=region.PL84&d=agri-food~energy')
  })

  it('is read where two were joined with a question mark', () => {
    expect(canonical('??d=energy&?top=5&?')).toBe('d=energy&top=5')
  })

  it('keeps the parameters of others to the letter', () => {
    const others = 'utm_source=a%20b+c&flag&empty=&q=%E0%A4&x=1&x=2'
    expect(canonical(`?${others}`)).toBe(others)
    expect(canonical(`?utm=1&d=energy&fbclid=2`)).toBe('d=energy&utm=1&fbclid=2')
  })
})

describe('what is not understood', () => {
  it.each([
    ['?view=nowhere', 'view=nowhere'],
    ['?sel=region.pl84', 'sel=region.pl84'],
    ['?sel=link.PL84', 'sel=link.PL84'],
    ['?sel=link.PL84-PL84', 'sel=link.PL84-PL84'],
    ['?sel=person.someone', 'sel=person.someone'],
    ['?sel=org.<b>', 'sel=org.<b>'],
    ['?match=some', 'match=some'],
    ['?period=2014', 'period=2014'],
    ['?top=0', 'top=0'],
    ['?top=06', 'top=06'],
    ['?top=1e3', 'top=1e3'],
    ['?years=2020-2014', 'years=2020-2014'],
    ['?years=1066-2014', 'years=1066-2014'],
    ['?min=-1', 'min=-1'],
    ['?for=No.Where', 'for=No.Where'],
    ['?scope=mine', 'scope=mine'],
    ['?gap=yes', 'gap=yes'],
    ['?points=people', 'points=people'],
    ['?helix=church', 'helix=church'],
    ['?role=boss', 'role=boss'],
    ['?table=people', 'table=people'],
    ['?cols=-name', 'cols=-name'],
    ['?grid=chess', 'grid=chess'],
    ['?by=nowhere', 'by=nowhere'],
    ['?aim=a101.t0.l0.n0', 'aim=a101.t0.l0.n0'],
    ['?with=DE60~DK03~EE008~FI1C4~LV008', 'with=DE60~DK03~EE008~FI1C4~LV008'],
    ['?unverified=no', 'unverified=no'],
    ['?at=91~20~500', 'at=91~20~500'],
    ['?at=57~181~500', 'at=57~181~500'],
    ['?at=57~20~0.5', 'at=57~20~0.5'],
    ['?at=57~20~20001', 'at=57~20~20001'],
    ['?at=57~20', 'at=57~20'],
    ['?at=57~20~Infinity', 'at=57~20~Infinity'],
    ['?lang=xx', 'lang=xx'],
    ['?data=latest', 'data=latest'],
    ['?v=2', 'v=2'],
    ['?d=%E0%A4', 'd=%E0%A4'],
  ])('in %s falls back and is named', (search, problem) => {
    expect(problemsOf(search)).toEqual([problem])
    expect(canonical(search)).toBe('')
  })

  it('in a list leaves the rest of the list', () => {
    expect(problemsOf('?d=energy~Not a domain')).toEqual(['d=Not a domain'])
    expect(canonical('?d=energy~Not a domain')).toBe('d=energy')
    expect(canonical('?links=project~telepathy')).toBe('links=project')
  })

  it('leaves the other parameters', () => {
    expect(canonical('?top=none&d=energy')).toBe('d=energy')
  })

  it('in a parameter given twice is the second', () => {
    expect(problemsOf('?match=all&match=any')).toEqual(['match=any'])
    expect(canonical('?match=all&match=any')).toBe('match=all')
  })

  it('is not an empty value, which says nothing', () => {
    expect(problemsOf('?d=&sel&links=')).toEqual([])
  })
})

describe('the camera', () => {
  it.each([
    ['57.10~21.30~1400', '57.1~21.3~1400'],
    ['57.12345~-21.00004~1400.6', '57.1235~-21~1401'],
    ['57~21~99.94', '57~21~99.9'],
    ['57~21~99.96', '57~21~100'],
    ['-0.00001~0~50', '0~0~50'],
  ])('%s is kept as %s', (text, kept) => {
    expect(canonical(`?at=${text}`)).toBe(`at=${kept}`)
  })
})

describe('a copied link', patience, () => {
  const extra = { language: 'en', camera: { lat: 57.1, lon: 21.3, km: 1400 }, dataRelease: '2026.11' } as const

  it('also fixes what is only the default today', () => {
    expect(encodeShared(defaultLinkView, extra)).toBe(
      'layer=specialisations&links=project~event&top=60&points=partner&at=57.1~21.3~1400&lang=en&data=2026.11',
    )
  })

  it('opens the same view', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const opened = decodeView(encodeShared(view, extra))
        expect(opened).toEqual({ view: { ...view, ...extra }, problems: [] })
      }),
    )
  })

  it('stays short for an ordinary view', () => {
    const view = decodeView('?sel=link.FI1C4-LV008&d=agri-food~bioeconomy-forestry~energy&match=all&country=FI~LV').view
    expect(encodeShared(view, extra).length).toBeLessThan(300)
  })
})

describe('migrations', () => {
  it('are applied to links of their version and older, in order', () => {
    const steps = [
      { from: 1, migrate: () => [['d', 'old']] as const },
      { from: 2, migrate: (read: readonly (readonly [string, string])[]) => [...read, ['top', '5']] as const },
    ]
    expect(migrate([], 1, steps)).toEqual([
      ['d', 'old'],
      ['top', '5'],
    ])
    expect(migrate([], 2, steps)).toEqual([['top', '5']])
    expect(migrate([], 3, steps)).toEqual([])
  })
})
