import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFixture, replyInBrief } from './readOwn'

/**
 * What becomes of each file: `fault <code>`; or rows used of rows read, what they make (`region=value<wider region`,
 * `name@lon,lat`, `from-to=weight:kind`), and after `|` the remarks with the rows that they name.
 */
const expected: Readonly<Record<string, string>> = {
  'ambiguous-name.csv': '1/2 DE60-PL84=1 | ambiguous-region(2)',
  'areas.geojson': '2/2 PL63=6 PL84=5 | areas-not-drawn',
  'blank.csv': 'fault empty',
  'bom.csv': '2/2 PL63=2 PL84=1',
  'broken-arcs.topojson': 'fault broken-topology',
  'coordinates-null-island.csv': '1/2 A@18.00,54.00 | outside(3)',
  'coordinates-out-of-range.csv': '3/5 A@18.00,54.00 D@19.00,55.00 E@20.00,56.00 | bad-coordinates(3,4)',
  'country-names.csv':
    '3/3 EE001=1<Eesti EE004=1<Eesti EE008=1<Eesti EE009=1<Eesti EE00A=1<Eesti LT011=3<Lietuva LT021=3<Lietuva LT022=3<Lietuva LT023=3<Lietuva LT024=3<Lietuva LT025=3<Lietuva LT026=3<Lietuva LT027=3<Lietuva LT028=3<Lietuva LT029=3<Lietuva LV003=2<Latvia LV005=2<Latvia LV006=2<Latvia LV007=2<Latvia LV008=2<Latvia LV009=2<Latvia | wider(2,3,4)',
  'cut-off.geojson': 'fault not-json',
  'cut-off.xlsx': 'fault not-xlsx',
  'deep-geometry.geojson': 'fault too-deep',
  'deep.json': 'fault too-deep',
  'duplicates.csv': '3/3 PL63=5 PL84=3 | several-rows(2,3)',
  'empty-geometry.geojson': '1/4 A@18.00,54.00 | no-coordinates(2,3,4) no-geometry(2,3,4) areas-not-drawn',
  'empty.csv': 'fault empty',
  'formulas-and-dates.xlsx': '2/2 PL63=3 PL84=2 | hidden-sheets',
  'formulas.csv': '1/3 PL62=3 | not-number(2,3)',
  'header-only.csv': 'fault empty',
  'html-cells.csv': '2/2 <img src=x onerror=alert(1)>@18.00,54.00 <script>alert(1)</script>@19.00,55.00',
  'huge-number.json': '2/3 PL62=5 PL63=4 | not-number(1)',
  'id-and-name.csv': '2/2 DE60=2 PL84=1',
  'image.png': 'fault binary',
  'infinite.csv': '5/9 PL41=8 PL42=7 PL43=6 PL51=5 PL52=4 | not-number(2,4,5) no-value(3)',
  'links-names.csv': '2/2 DE60-PL84=4 FI1C4-LV008=2',
  'links-same-ends.csv': '1/4 EE008-PL84=4 | weight-not-positive(3,4) same-ends(2)',
  'links.csv': '3/3 LV008-PL84=5:project DE60-DK03=1:visit | several-rows(2,3)',
  'locked.xlsx': 'fault locked-xlsx',
  'long-cell.csv': '1/1 PL84=3 | long-cells(2)',
  'many-columns.csv': 'fault too-many-columns',
  'mixed-types.geojson': '2/3 A@18.00,54.00 3@19.00,55.00 | no-coordinates(2) odd-geometry(2)',
  'names-without-diacritics.csv': '3/3 EE008=4 PL84=6 SE122=5',
  'no-features.geojson': 'fault no-features',
  'not-a-workbook.zip': 'fault not-xlsx',
  'not-geojson.json': 'fault no-features',
  'nuts2-comma.csv': '3/3 DE60=30.5 DK03=7 PL84=12',
  'nuts3-parts.csv': '3/3 PL84=60 | part(2,3,4) several-rows(2,3,4)',
  'old-nuts.csv': '3/3 EE009=3 LT011=2 PL84=1 | renamed(2,3,4)',
  'old.xls': 'fault old-excel',
  'one-word.txt': 'fault empty',
  'only-regions.csv': '3/3 PL63=1 PL84=2 | several-rows(2,3) counted',
  'open-ring.geojson': '1/1 PL84=5 | open-ring(1) areas-not-drawn',
  'percent-and-missing.csv': '2/4 PL61=8 PL84=12 | no-value(3,4)',
  'pipes.csv': '2/2 LV006=1 LV007=2',
  'points-decimal-comma.csv': '2/2 Tartu@26.72,58.38 Tallinn@24.75,59.44 | decimal-comma',
  'points-hemispheres.csv': '1/1 Lab@18.65,54.35',
  'points-laea.csv': '2/2 Lab@20.61,54.24 Hub@24.97,57.17 | projected-laea',
  'points-mercator.csv': '2/2 Lab@18.65,54.35 Hub@25.30,57.53 | projected-mercator',
  'points-swapped.csv': '3/3 Lab@18.65,54.35 Hub@25.30,57.50 Inn@24.10,56.90 | swapped',
  'points.csv': '2/2 Lab@18.65,54.35 Hub@25.30,57.50',
  'points.geojson': '2/2 Lab@18.60,54.30 Hub@25.30,57.50',
  'points.topojson': '1/1 Lab@18.60,54.30',
  'projected-unknown.csv': '0/2 nothing | projected-unknown(2,3)',
  'quoted-newlines.csv': '2/2 PL63=6 PL84=5',
  'ragged.csv': '2/3 PL62=3 PL84=1 | no-value(3) ragged-rows(2,3)',
  'records.json': '2/2 PL63=4 PL84=3',
  'regions.topojson': '2/2 PL63=5 PL84=4 | areas-not-drawn',
  'reserved-headers.csv': '2/2 PL63=4 PL84=3',
  'reserved-keys.geojson': '1/1 PL84=3 | reserved-keys(1,1) no-geometry(1)',
  'semicolon-decimal-comma.csv': '3/3 PL63=1234.75 PL84=12.5 SE110=0.5 | decimal-comma',
  'single-feature.geojson': '1/1 Lab@18.60,54.30',
  'tabs.tsv': '2/2 EE001=5 EE004=6',
  'text-values.csv': '2/3 PL62=14 PL63=13 | not-number(2)',
  'title-above.csv': '2/2 PL63=6 PL84=5',
  'town-names.csv': '4/4 EE008=2 LV006=3 PL63=10 | several-rows(2,3)',
  'unclosed-quote.csv': '1/2 PL84=1 | not-number(3) unclosed-quote',
  'unknown-regions.csv': '1/4 PL84=1 | unknown-region(3) outside(4) no-region(5)',
  'utf16-without-mark.csv': '2/2 PL63=2 PL84=1',
  'utf16le.txt': '2/2 EE001=6 EE008=5',
  'wider-levels.csv':
    '4/4 EE001=60.5 EE004=50.5<EE EE008=50.5<EE EE009=50.5<EE EE00A=50.5<EE FI1C1=30.5<FI1C FI1C2=30.5<FI1C FI1C3=30.5<FI1C FI1C4=30.5<FI1C FI1C5=30.5<FI1C LT011=40.5<LT0 LT021=40.5<LT0 LT022=40.5<LT0 LT023=40.5<LT0 LT024=40.5<LT0 LT025=40.5<LT0 LT026=40.5<LT0 LT027=40.5<LT0 LT028=40.5<LT0 LT029=40.5<LT0 | wider(2,3,4)',
  'windows-1250.csv': '3/3 PL62=10 PL71=20 PL72=30 | encoding',
  'windows-1252.csv': '3/3 SE124=20 SE224=10 SE232=30 | encoding',
  'windows-1257.csv': '3/3 LT011=10 LT025=30 LT026=20 | encoding',
  'without-header.csv': '2/2 PL63=6 PL84=5 | no-header',
  'workbook.xlsx': '2/2 PL63=6.5 PL84=5',
  'wrong-headers.csv': '2/2 PL63=4 PL84=3',
  'years-as-columns.csv': '2/2 PL63=6 PL84=5',
}

test('Every file of the corpus has an expected result', () => {
  expect(readdirSync('tests/fixtures/ownData')).toEqual(Object.keys(expected))
})

test.each(Object.entries(expected))('%s', async (file, result) => {
  expect(replyInBrief(await readFixture(file))).toBe(result)
})
