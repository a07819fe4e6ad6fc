import { describe, expect, it } from 'vitest'

import { Problem } from '@/api/problem'
import { readSearch, writeSearch } from '@/shared/searchParams'
import { forgetFilter, savedFilters, saveFilter } from '@/shared/table/savedFilters'
import { nextSort, readTableState, shownSort, tableQuery, unknownFilters, writeTableState } from '@/shared/table/tableState'

const SHAPE = { sorts: ['name', 'joined_on'], filters: ['state', 'org_unit'] }

describe('the state of a list', () => {
  it('survives the way into the address and back', () => {
    const state = { q: 'ana & bo', sort: '-name', filters: { state: 'left' } }
    const address = writeSearch(writeTableState({}, SHAPE, state))
    expect(address).toBe('?q=ana+%26+bo&sort=-name&state=left')
    expect(readTableState(readSearch(address), SHAPE)).toEqual(state)
  })

  it('leaves parameters of others in the address alone', () => {
    const before = readSearch('?lang=pseudo&q=old&state=left')
    const after = writeTableState(before, SHAPE, { q: '', sort: '', filters: {} })
    expect(after).toEqual({ lang: 'pseudo' })
  })

  it('sends nothing that the list does not know', () => {
    const state = readTableState(readSearch('?sort=-password&colour=red&state=left'), SHAPE)
    expect(tableQuery(state)).toEqual({ state: 'left' })
  })

  it('goes from a column ascending to descending to the list’s own order', () => {
    expect(nextSort('', 'name')).toBe('name')
    expect(nextSort('name', 'name')).toBe('-name')
    expect(nextSort('-name', 'name')).toBe('')
    expect(nextSort('-name', 'joined_on')).toBe('joined_on')
  })

  it('turns a column round by which the list is ordered of its own, descending', () => {
    expect(nextSort('-name', 'name', '-name')).toBe('name')
    expect(nextSort('name', 'name', '-name')).toBe('')
  })

  it('shows the list’s own order where the address asks for none, and turns it at the first press', () => {
    const shape = { ...SHAPE, own: 'name' }
    const shown = shownSort(readTableState({}, shape), shape)
    expect(shown).toBe('name')
    expect(nextSort(shown, 'name', 'name')).toBe('-name')
    expect(shownSort(readTableState(readSearch('?sort=-joined_on'), shape), shape)).toBe('-joined_on')
    expect(shownSort(readTableState({}, SHAPE), SHAPE)).toBe('')
  })
})

function refusal(field: string, status = 400): Problem {
  return new Problem(status, { errors: [{ field, message: 'Invalid.' }] })
}

describe('filters that the server does not know', () => {
  const state = { q: '', sort: '', filters: { state: 'nonsense', org_unit: 'none' } }

  it('are those that its refusal names', () => {
    expect(unknownFilters(state, refusal('org_unit'))).toEqual([['org_unit', 'none']])
  })

  it('are none where it names none of them, or fails in another way', () => {
    expect(unknownFilters(state, refusal('cursor'))).toEqual([])
    expect(unknownFilters(state, refusal('state', 500))).toEqual([])
  })
})

describe('saved filters', () => {
  const state = { q: 'ana', sort: '', filters: {} }

  it('are kept by list and name, the last of a name winning', () => {
    saveFilter('people', { name: 'Mine', state })
    saveFilter('people', { name: 'Mine', state: { ...state, q: 'bo' } })
    expect(savedFilters('people')).toEqual([{ name: 'Mine', state: { ...state, q: 'bo' } }])
    expect(savedFilters('positions')).toEqual([])
    expect(forgetFilter('people', 'Mine')).toEqual([])
  })

  it('are none when the browser holds something else', () => {
    localStorage.setItem('trellis-filters-people', '{broken')
    expect(savedFilters('people')).toEqual([])
  })
})
