import { describe, expect, it } from 'vitest'

import type { LatticeMove, LatticeRole } from '@/features/careers/lattice/api'
import { BOX, mapOf, nextOf } from '@/features/careers/lattice/picture/layout'

function role(code: string, family: string, track: string, level: number): LatticeRole {
  return { code, name: code, family, track, level, seats: 1, vacant: 0, missing: 0, must_haves_missing: 0 }
}

function move(source: string, target: string): LatticeMove {
  return { source, target, kind: 'promotion', months: 12, made: null }
}

const COLUMNS = [
  { family: 'CARE', track: 'IC' },
  { family: 'CARE', track: 'M' },
  { family: 'SALES', track: 'IC' },
]

const ROLES = [
  role('entry', 'CARE', 'IC', 1),
  role('agent', 'CARE', 'IC', 2),
  role('other agent', 'CARE', 'IC', 2),
  role('lead', 'CARE', 'M', 3),
  role('seller', 'SALES', 'IC', 2),
]

describe('the career map', () => {
  const map = mapOf(ROLES, COLUMNS)
  const at = (code: string) => map.boxes.find((box) => box.role.code === code) ?? { x: NaN, y: NaN }

  it('draws every role once, and none over another', () => {
    expect(map.boxes.map((box) => box.role.code).toSorted()).toEqual(ROLES.map(({ code }) => code).toSorted())
    for (const one of map.boxes) {
      for (const other of map.boxes) {
        const apart = Math.abs(one.x - other.x) >= BOX.width || Math.abs(one.y - other.y) >= BOX.height
        expect(one === other || apart).toBe(true)
      }
    }
  })

  it('has a column for each track of each family that has roles, and the highest level on top', () => {
    expect(map.columns.map(({ key }) => key)).toEqual(['CARE IC', 'CARE M', 'SALES IC'])
    expect(at('lead').y).toBeLessThan(at('agent').y)
    expect(at('agent').y).toBeLessThan(at('entry').y)
    expect(at('agent').x).toBeLessThan(at('lead').x)
    expect(at('seller').y).toBe(at('agent').y)
  })

  it('walks along moves, either way, to what lies most in a direction', () => {
    const moves = [move('entry', 'agent'), move('agent', 'lead'), move('agent', 'seller')]
    expect(nextOf(map, moves, 'entry', 'up')).toBe('agent')
    expect(nextOf(map, moves, 'agent', 'down')).toBe('entry')
    expect(nextOf(map, moves, 'agent', 'right')).toBe('seller')
    expect(nextOf(map, moves, 'agent', 'up')).toBe('lead')
    expect(nextOf(map, moves, 'entry', 'left')).toBeUndefined()
  })
})
