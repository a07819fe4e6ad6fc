import { expect, it } from 'vitest'

import { addingUp, sumOf } from '@/shared/addingUp'

it('what is written adds up to the sum as it is written', () => {
  expect(addingUp([33.333, 33.333, 33.334])).toEqual([33.3, 33.3, 33.4])
  expect(addingUp([0.05, 0.05])).toEqual([0.1, 0])
  expect(addingUp([22.26, 4.17, 6.41, 1.18])).toEqual([22.2, 4.2, 6.4, 1.2])
})

it('what has one decimal stays as it is, whatever binary fractions make of it', () => {
  expect(addingUp([1.1, 2.2, 3.3, 0])).toEqual([1.1, 2.2, 3.3, 0])
  expect(addingUp([])).toEqual([])
})

it('no amount moves by a whole tenth, and the sum is the rounded one', () => {
  let seed = 7
  const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647
  for (let trial = 0; trial < 500; trial++) {
    const amounts = Array.from({ length: 1 + Math.floor(next() * 9) }, () => Math.round(next() * 300_000) / 10_000)
    const written = addingUp(amounts)
    expect(written.every((each, place) => Math.abs(each - amounts[place]!) < 0.1)).toBe(true)
    expect(sumOf(written).toFixed(1)).toBe((Math.round(Number((sumOf(amounts) * 10).toFixed(6))) / 10).toFixed(1))
  }
})
