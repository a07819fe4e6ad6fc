import { describe, expect, it } from 'vitest'

import { deedInPicture, deedInTree, rowStartingWith } from '@/shared/tree/treeKeys'
import type { TreeRow } from '@/shared/tree/treeModel'

type Row = TreeRow<string>

function row(id: string, level: number, parent: string | null, isOpen?: boolean): Row {
  return { id, node: id, parent, level, place: 1, size: 1, isOpen }
}

const ROWS: Row[] = [
  row('Helena', 1, null, true),
  row('Bruno', 2, 'Helena', false),
  row('Pooja', 2, 'Helena', true),
  row('Ángel', 3, 'Pooja'),
  row('Kamau', 3, 'Pooja'),
  { ...row('Helena more', 2, 'Helena'), node: null },
]

function found(current: string, typed: string): string | undefined {
  return rowStartingWith(ROWS, current, typed, ({ id }) => id)?.id
}

describe('keys in a tree', () => {
  it.each([
    ['ArrowDown', 'Helena', { do: 'go', id: 'Bruno' }],
    ['ArrowDown', 'Helena more', null],
    ['ArrowUp', 'Pooja', { do: 'go', id: 'Bruno' }],
    ['ArrowUp', 'Helena', null],
    ['Home', 'Kamau', { do: 'go', id: 'Helena' }],
    ['End', 'Helena', { do: 'go', id: 'Helena more' }],
    ['ArrowRight', 'Bruno', { do: 'open', id: 'Bruno' }],
    ['ArrowRight', 'Pooja', { do: 'go', id: 'Ángel' }],
    ['ArrowRight', 'Kamau', null],
    ['ArrowLeft', 'Pooja', { do: 'close', id: 'Pooja' }],
    ['ArrowLeft', 'Kamau', { do: 'go', id: 'Pooja' }],
    ['ArrowLeft', 'Bruno', { do: 'go', id: 'Helena' }],
    ['Enter', 'Kamau', { do: 'choose', id: 'Kamau' }],
    ['Enter', 'Helena more', { do: 'choose', id: 'Helena more' }],
    [' ', 'Pooja', { do: 'toggle', id: 'Pooja' }],
    [' ', 'Kamau', { do: 'choose', id: 'Kamau' }],
    ['Tab', 'Kamau', null],
  ])('%s on %s', (key, current, deed) => {
    expect(deedInTree(key, ROWS, current)).toEqual(deed)
  })

  it('does nothing on a row that is not there', () => {
    expect(deedInTree('ArrowDown', ROWS, 'Nobody')).toBeNull()
  })
})

describe('keys in a drawn tree', () => {
  it('go up and down within a column, and to the sides like in the rows', () => {
    expect(deedInPicture('ArrowDown', ROWS, 'Bruno')).toEqual({ do: 'go', id: 'Pooja' })
    expect(deedInPicture('ArrowDown', ROWS, 'Pooja')).toEqual({ do: 'go', id: 'Helena more' })
    expect(deedInPicture('ArrowUp', ROWS, 'Kamau')).toEqual({ do: 'go', id: 'Ángel' })
    expect(deedInPicture('ArrowDown', ROWS, 'Helena')).toBeNull()
    expect(deedInPicture('End', ROWS, 'Ángel')).toEqual({ do: 'go', id: 'Kamau' })
    expect(deedInPicture('ArrowRight', ROWS, 'Helena')).toEqual({ do: 'go', id: 'Bruno' })
    expect(deedInPicture('ArrowLeft', ROWS, 'Ángel')).toEqual({ do: 'go', id: 'Pooja' })
  })
})

describe('letters in a tree', () => {
  it('jump to the next name that begins with them, round the end, without accents', () => {
    expect(found('Helena', 'k')).toBe('Kamau')
    expect(found('Kamau', 'b')).toBe('Bruno')
    expect(found('Helena', 'a')).toBe('Ángel')
    expect(found('Helena', 'z')).toBeUndefined()
  })

  it('go on to the next when the same one is typed again and again', () => {
    expect(found('Helena', 'h')).toBe('Helena more')
    expect(found('Helena more', 'hh')).toBe('Helena')
  })

  it('stay where they are while a longer beginning still fits', () => {
    expect(found('Kamau', 'kam')).toBe('Kamau')
    expect(found('Helena', 'Helena m')).toBe('Helena more')
  })
})
