import { describe, expect, it } from 'vitest'

import {
  emptyTree,
  moreRowId,
  rowsOf,
  unknownBelow,
  withClosed,
  withOpen,
  withPage,
  withSeed,
  type NodeKind,
  type Seed,
} from '@/shared/tree/treeModel'

interface Person {
  id: string
  reports: number
}

const KIND: NodeKind<Person> = { idOf: ({ id }) => id, countOf: ({ reports }) => reports, titleOf: ({ id }) => id }

const helena = { id: 'Helena', reports: 3 }
const pooja = { id: 'Pooja', reports: 2 }
const aroha = { id: 'Aroha', reports: 2 }
const grace = { id: 'Grace', reports: 0 }
const kamau = { id: 'Kamau', reports: 0 }
const bruno = { id: 'Bruno', reports: 0 }
const ewa = { id: 'Ewa', reports: 0 }

const SEED: Seed<Person> = { roots: [helena], path: [helena, pooja], focus: aroha, below: [grace, kamau], cursor: null }
const seeded = withSeed(emptyTree<Person>(), SEED, KIND)

function shown(tree = seeded): string[] {
  return rowsOf(tree, KIND).map(({ id, level }) => `${'·'.repeat(level - 1)}${id}`)
}

describe('a tree that begins in the middle of an organisation', () => {
  it('shows the way down, open, with a place to fetch those beside it', () => {
    expect(shown()).toEqual(['Helena', '·Pooja', '··Aroha', '···Grace', '···Kamau', '··Pooja more', '·Helena more'])
  })

  it('counts everybody beside a row, known or not', () => {
    const pair = rowsOf(seeded, KIND).find(({ id }) => id === 'Aroha')
    expect(pair).toMatchObject({ place: 1, size: 2, isOpen: true })
    expect(rowsOf(seeded, KIND).find(({ id }) => id === 'Grace')?.isOpen).toBeUndefined()
    expect(unknownBelow(seeded, 'Helena', KIND)).toBe(2)
  })

  it('puts those who are fetched in the order of the server, whoever was known before', () => {
    const whole = withPage(seeded, 'Helena', { items: [bruno, ewa, pooja] }, KIND)
    expect(shown(whole).filter((row) => /^·[^·]/.test(row))).toEqual(['·Bruno', '·Ewa', '·Pooja'])
    expect(unknownBelow(whole, 'Helena', KIND)).toBe(0)
  })

  it('goes on page by page, and shows nobody twice', () => {
    const first = withPage(seeded, 'Helena', { items: [bruno, ewa], next_cursor: 'after Ewa' }, KIND)
    expect(shown(first)).toEqual(['Helena', '·Bruno', '·Ewa', '·Pooja', '··Aroha', '···Grace', '···Kamau', '··Pooja more', '·Helena more'])
    const second = withPage(first, 'Helena', { items: [pooja], next_cursor: null }, KIND)
    expect(shown(second).filter((row) => /^·[^·]/.test(row))).toEqual(['·Bruno', '·Ewa', '·Pooja'])
  })

  it('keeps what is open when another person is looked for', () => {
    const closed = withClosed(withPage(seeded, 'Helena', { items: [bruno, ewa, pooja] }, KIND), 'Aroha')
    const next = withSeed(closed, { roots: [helena], path: [helena], focus: bruno, below: [], cursor: null }, KIND)
    expect(shown(next)).toEqual(['Helena', '·Bruno', '·Ewa', '·Pooja', '··Aroha', '··Pooja more'])
  })

  it('has a row for what is on its way as soon as a branch is opened', () => {
    const tree = withSeed(emptyTree<Person>(), { ...SEED, path: [], focus: null, below: [], cursor: null }, KIND)
    expect(shown(tree)).toEqual(['Helena'])
    expect(shown(withOpen(tree, 'Helena'))).toEqual(['Helena', `·${moreRowId('Helena')}`])
  })

  it('finds nobody in an organisation without anybody', () => {
    expect(shown(withSeed(emptyTree<Person>(), { roots: [], path: [], focus: null, below: [], cursor: null }, KIND))).toEqual([])
  })
})
