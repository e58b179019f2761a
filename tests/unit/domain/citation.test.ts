import { describe, expect, it } from 'vitest'
import { citationOf } from '@/domain/citation'

const cited = {
  title: 'Regions with Agri-food & bioeconomy',
  release: '2026.11',
  licence: 'CC BY 4.0',
  link: 'https://atlas.example/?d=agri-food~energy&at=57.1~21.3~1400',
  accessed: '2026-03-05',
}

describe('citationOf', () => {
  it('writes APA with release and day of retrieval', () => {
    expect(citationOf(cited).apa).toBe(
      'GoSmart Atlas. (2026). Regions with Agri-food & bioeconomy (Data release 2026.11, CC BY 4.0) [Interactive map]. Retrieved March 5, 2026, from https://atlas.example/?d=agri-food~energy&at=57.1~21.3~1400',
    )
  })

  it('writes BibTeX whose text is escaped and whose address is left alone', () => {
    expect(citationOf(cited).bibtex.split('\n')).toEqual([
      '@misc{gosmart-2026-11-regions-with-agri-food-bioeconomy,',
      '  author = {{GoSmart Atlas}},',
      '  title = {{Regions with Agri-food \\& bioeconomy}},',
      '  year = {2026},',
      '  note = {Data release 2026.11, CC BY 4.0},',
      '  url = {https://atlas.example/?d=agri-food~energy&at=57.1~21.3~1400},',
      '  urldate = {2026-03-05},',
      '}',
    ])
  })

  it('keeps every field closed, whatever a title or an address holds', () => {
    const { bibtex } = citationOf({ ...cited, title: 'A } B \\ 50 % {', link: 'https://a.example/?x={}\\' })
    expect(bibtex).toContain('title = {{A \\} B \\textbackslash{} 50 \\% \\{}},')
    expect(bibtex).toContain('url = {https://a.example/?x=%7B%7D%5C},')
  })
})
