import { useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'

import { levelToBegin } from '@/features/careers/competencies/api'

import type { Goal } from './api'
import { goalKey, MOST_GOALS } from './application'
import type { ApplicationEdits } from './useApplicationEdits'

/** What an address asks for: a competency to learn, by its id, and the level to reach. */
export interface Wish {
  competency?: string
  level?: string
  /** What the competency is called, until the server says so. */
  name?: string
}

const AN_ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const A_LEVEL = /^([1-9]|1\d|20)$/

/** What the address asks for, as it came: a search of an address may hold anything. */
export function useWish(): Wish {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const { competency, level, name } = Object.fromEntries(Object.entries(search).map(([key, value]) => [key, String(value)]))
  return competency && AN_ID.test(competency) ? { competency, level, name } : {}
}

/** Adds to an application, once, the goal that the address asks for. */
export function useWishedGoal(edits: ApplicationEdits): void {
  const wish = useWish()
  const add = useEffectEvent(() => {
    const goal = goalOf(wish)
    const { goals } = edits.values
    if (!goal || goals.length >= MOST_GOALS || goals.some((each) => goalKey(each) === goalKey(goal))) return
    edits.change({ goals: [goal, ...goals] })
  })
  useEffect(() => add(), [])
}

function goalOf({ competency, level = '', name = '' }: Wish): Goal | null {
  if (!competency) return null
  const wanted = A_LEVEL.test(level) ? Number(level) : undefined
  return { competency: { id: competency, name }, level: levelToBegin(competency, wanted), words: null }
}
