/** What somebody may tell of themselves, and the answers on offer. Counts need the same words for the same thing. */
export const BACKGROUND = {
  gender: ['woman', 'man', 'non_binary', 'another'],
  age_group: ['under_30', 'from_30', 'from_40', 'from_50', 'from_60'],
  disability: ['yes', 'no'],
  caring: ['yes', 'no'],
  first_generation: ['yes', 'no'],
} as const

export type BackgroundQuestion = keyof typeof BACKGROUND

export const BACKGROUND_QUESTIONS = Object.keys(BACKGROUND) as BackgroundQuestion[]

export type BackgroundAnswer = (typeof BACKGROUND)[BackgroundQuestion][number]

export const BACKGROUND_ANSWERS: readonly BackgroundAnswer[] = Object.values(BACKGROUND).flat()
