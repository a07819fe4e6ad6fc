const TENTHS = 10

/**
 * Amounts as they are written, to one decimal, so that what is written adds up to the sum as it is written: each is
 * rounded down, and those with the largest remainders get the tenths that are left (none moves by a whole tenth).
 */
export function addingUp(amounts: readonly number[]): number[] {
  const exact = amounts.map((amount) => settled(amount * TENTHS))
  const whole = exact.map(Math.floor)
  const left = Math.round(settled(sumOf(exact))) - sumOf(whole)
  const byRemainder = exact
    .map((amount, place) => ({ place, rest: amount - whole[place]! }))
    .toSorted((one, other) => other.rest - one.rest || one.place - other.place)
  const raised = new Set(byRemainder.slice(0, left).map(({ place }) => place))
  return whole.map((amount, place) => (amount + (raised.has(place) ? 1 : 0)) / TENTHS)
}

/** Parts of a sum with their points as they are written. */
export function pointsAddingUp<T extends { points: number }>(parts: readonly T[]): T[] {
  const written = addingUp(parts.map(({ points }) => points))
  return parts.map((part, place) => ({ ...part, points: written[place]! }))
}

/** Without the last digits, which are those of binary fractions: 1.1 times 10 is 11. */
function settled(value: number): number {
  return Number(value.toFixed(6))
}

export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}
