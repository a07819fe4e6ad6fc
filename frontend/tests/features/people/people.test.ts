import { describe, expect, it } from 'vitest'

import { exportAddress } from '@/features/people/employees/api'
import { changeOf } from '@/features/people/employees/editing'
import { languageName, languagesToAdd, preferring } from '@/shared/languages/languages'
import { PEOPLE_SHAPE } from '@/features/people/employees/peopleShape'
import { initialsOf } from '@/features/people/Initials'
import { POSITIONS_SHAPE } from '@/features/people/positions/components/PositionFilters'
import { placeAmong } from '@/shared/page/AreaNav'
import { readSearch } from '@/shared/searchParams'
import { readTableState, tableQuery } from '@/shared/table/tableState'

function queryFrom(address: string, shape = PEOPLE_SHAPE) {
  return tableQuery(readTableState(readSearch(address), shape))
}

describe('the list of people', () => {
  it('sends the filters of its address to the server, and nothing that it does not know', () => {
    expect(queryFrom('?q=ana&org_unit=7&has_manager=false&state=any&sort=-joined_on&lang=pseudo')).toEqual({
      q: 'ana',
      org_unit: '7',
      has_manager: 'false',
      state: 'any',
      sort: '-joined_on',
    })
    expect(queryFrom('?sort=email&location=')).toEqual({})
  })

  it('is exported under the filter in view', () => {
    expect(exportAddress({ q: 'são', org_unit: '7' }, 'xlsx')).toBe('/api/people/export?q=s%C3%A3o&org_unit=7&format=xlsx')
  })
})

describe('the list of positions', () => {
  it('can be narrowed to the vacant ones of a unit', () => {
    expect(queryFrom('?org_unit=7&vacant=true&manager=3', POSITIONS_SHAPE)).toEqual({ org_unit: '7', vacant: 'true' })
  })
})

describe('an edited profile', () => {
  it('is sent as the API takes it: a unit by its id, an unknown first day as none', () => {
    expect(changeOf({ org_unit: { id: '7', code: 'OPS', name: 'Operations' }, name: 'Ana' })).toEqual({ org_unit_id: '7', name: 'Ana' })
    expect(changeOf({ joined_on: null })).toEqual({ joined_on: null })
    expect(changeOf({ languages: ['pt'] })).toEqual({ languages: ['pt'] })
  })
})

describe('languages', () => {
  it('are said in words, and as tags where there are none', () => {
    expect(languageName('pt-BR', 'en-GB')).toBe('Brazilian Portuguese')
    expect(languageName('not a tag', 'en-GB')).toBe('not a tag')
  })

  it('can be added once, in the order of their names, and one of them preferred', () => {
    const offered = languagesToAdd(['en', 'pt'], 'en-GB')
    expect(offered.map(({ value }) => value)).not.toContain('pt')
    expect(offered[0]).toEqual({ value: 'af', label: 'Afrikaans' })
    expect(preferring('pt', ['en', 'pt', 'fr'])).toEqual(['pt', 'en', 'fr'])
  })
})

describe('initials', () => {
  it.each([
    ['Ana Luísa Prado', 'AP'],
    ['Ødegård', 'Ø'],
    ['  émile   zola ', 'ÉZ'],
    ['', ''],
  ])('of %j are %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})

describe('the views of an area', () => {
  it('own the pages below them, the longest address first', () => {
    const views = [{ to: '/people' }, { to: '/people/org-chart' }, { to: '/people/units' }]
    expect(placeAmong(views, '/people')).toBe('/people')
    expect(placeAmong(views, '/people/0199-7')).toBe('/people')
    expect(placeAmong(views, '/people/units/0199-7')).toBe('/people/units')
    expect(placeAmong(views, '/peoples')).toBeUndefined()
  })

  it('leave the pages below one that stands alone to nobody, unless they are of another', () => {
    const views = [{ to: '/career', isAlone: true }, { to: '/career/plan' }]
    expect(placeAmong(views, '/career')).toBe('/career')
    expect(placeAmong(views, '/career/plan/goals')).toBe('/career/plan')
    expect(placeAmong(views, '/career/people/0199-7')).toBeUndefined()
  })
})
