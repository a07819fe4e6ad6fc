import { describe, expect, it } from 'vitest'

import { BOX, pictureOf } from '@/features/people/org_chart/picture/layout'
import { LEAST_ZOOM, MOST_ZOOM, zoomBy, zoomToFit } from '@/shared/picture/zoom'
import type { TreeRow } from '@/shared/tree/treeModel'

function row(id: string, level: number, parent: string | null, node: string | null = id): TreeRow<string> {
  return { id, node, parent, level, place: 1, size: 1 }
}

const ROWS = [
  row('Helena', 1, null),
  row('Pooja', 2, 'Helena'),
  row('Aroha', 3, 'Pooja'),
  row('Grace', 4, 'Aroha'),
  row('Kamau', 4, 'Aroha'),
  row('Mercy', 4, 'Aroha'),
  row('Pooja more', 3, 'Pooja', null),
  row('Helena more', 2, 'Helena', null),
]

function boxOf(id: string) {
  const box = pictureOf(ROWS).boxes.find((each) => each.row.id === id)
  if (!box) throw new Error(`No box of ${id}`)
  return box
}

describe('the drawn chart', () => {
  it('has a column for each level, and everybody beside the middle of those below them', () => {
    expect(new Set([boxOf('Grace').x, boxOf('Kamau').x, boxOf('Mercy').x]).size).toBe(1)
    expect(boxOf('Grace').x).toBeGreaterThan(boxOf('Aroha').x + BOX.width)
    expect(boxOf('Aroha').y).toBe(boxOf('Kamau').y)
  })

  it('keeps the line of managers straight, whoever is not fetched yet', () => {
    expect(boxOf('Pooja').y).toBe(boxOf('Aroha').y)
    expect(boxOf('Helena').y).toBe(boxOf('Aroha').y)
  })

  it('lets no two boxes overlap, and has room for all of them', () => {
    const { boxes, width, height } = pictureOf(ROWS)
    for (const one of boxes) {
      expect(one.x + BOX.width).toBeLessThanOrEqual(width)
      expect(one.y + BOX.height).toBeLessThanOrEqual(height)
      for (const other of boxes) {
        const isApart = Math.abs(one.x - other.x) >= BOX.width || Math.abs(one.y - other.y) >= BOX.height
        expect(one === other || isApart, `${one.row.id} and ${other.row.id}`).toBe(true)
      }
    }
  })

  it('draws a line to everybody but the first', () => {
    expect(pictureOf(ROWS).edges.map(({ id }) => id)).toEqual(ROWS.slice(1).map(({ id }) => id))
    expect(pictureOf([]).boxes).toEqual([])
  })
})

describe('the zoom', () => {
  it('fits the picture into its frame, but never beyond what can be read', () => {
    expect(zoomToFit({ width: 1000, height: 400 }, { width: 500, height: 400 })).toBe(0.5)
    expect(zoomToFit({ width: 100, height: 100 }, { width: 500, height: 400 })).toBe(1)
    expect(zoomToFit({ width: 90_000, height: 100 }, { width: 500, height: 400 })).toBe(LEAST_ZOOM)
  })

  it('ends at both ends', () => {
    expect(zoomBy(MOST_ZOOM, 1)).toBe(MOST_ZOOM)
    expect(zoomBy(LEAST_ZOOM, -1)).toBe(LEAST_ZOOM)
    expect(zoomBy(zoomBy(1, 1), -1)).toBe(1)
  })
})
