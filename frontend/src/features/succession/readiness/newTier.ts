import type { ReadinessTier } from './api'

/** A further tier that allows all that the last one does, under a code that no other has. */
export function newTier(tiers: readonly ReadinessTier[], name: string): ReadinessTier {
  const last = tiers.at(-1)
  let number = tiers.length + 1
  while (tiers.some(({ code }) => code === `tier_${number}`)) number += 1
  return {
    most_missing_percent: last?.most_missing_percent ?? 100,
    most_must_haves: last?.most_must_haves ?? null,
    most_certificates: last?.most_certificates ?? null,
    least_experience_months: last?.least_experience_months ?? 0,
    months: null,
    code: `tier_${number}`,
    name,
  }
}
