import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'

import { newKey } from '@/api/conditions'
import { asProblem } from '@/api/problem'
import { calibrationWords } from '@/shared/messages/en/succession-calibration'
import { useWords } from '@/shared/messages/words'
import { announce } from '@/shared/page/announcer'
import { showToast } from '@/shared/toast/toasts'

import { lookAgain, placePerson, showIn, type Cycle, type PlacedPerson, type Placing } from './api'
import { boxName, placeOf } from './boxes'

/** A move that the viewer has just made. */
export interface Move {
  person: PlacedPerson
  from: number | null
  to: number
}

/**
 * The viewer's first word on somebody below them is their own rating; whatever follows is talking it over. Where that
 * has been done already, so is the first: beside the last calibrated rating, their own would move nobody.
 */
export function kindOfMove({ actions, original, calibrated }: PlacedPerson): Placing['kind'] {
  return actions.includes('rate') && original === null && calibrated === null ? 'original' : 'calibrated'
}

/** Moves people: shown at once, told, and put back where the server refuses. `last` is the last move, to say why. */
export function useMoving(cycle: Cycle) {
  const say = useWords(calibrationWords)
  const [last, setLast] = useState<Move | null>(null)
  const moving = useMutation({
    // One after the other: of two quick moves the last must be the last that the server is told.
    scope: { id: `moving in ${cycle.id}` },
    mutationFn: ({ person, to }: Move) =>
      placePerson(cycle.id, person.person.id, { kind: kindOfMove(person), ...placeOf(cycle.grid, to), reason: '' }, newKey()),
    onMutate: ({ person, to }) => showIn(cycle.id, person.person.id, to),
    onSuccess: (_, move) => {
      setLast(move)
      announce(say('moved', { name: move.person.person.name, box: boxName(cycle.grid, move.to) }))
    },
    onError: (error, { person, from }) => {
      showIn(cycle.id, person.person.id, from)
      void lookAgain(cycle.id)
      showToast(say('notMoved', { name: person.person.name, why: asProblem(error).message }), { tone: 'problem' })
    },
  })
  const move = (person: PlacedPerson, to: number) => {
    if (person.actions.length > 0 && person.box !== to) moving.mutate({ person, from: person.box, to })
  }
  return { move, last, isMoving: moving.isPending, forget: () => setLast(null) }
}

export type Moving = ReturnType<typeof useMoving>
