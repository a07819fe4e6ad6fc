import { useMutation } from '@tanstack/react-query'

import { asProblem } from '@/api/problem'
import { Button } from '@/shared/Button'
import { checkWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { textOf } from '@/shared/problem/words'
import { showToast } from '@/shared/toast/toasts'

import type { ImportRow, PeopleImport } from '../api'
import { mendInTurn } from '../mendInTurn'

/** Leaves a row out of the import, or takes it in again. */
export function LeaveOutCell({ row: { row, is_left_out }, shown }: { row: ImportRow; shown: PeopleImport }) {
  const say = useWords(checkWords)
  const mending = useMutation({
    mutationFn: (number: number) => mendInTurn(shown, number, { is_left_out: !is_left_out }),
    onError: (error) => showToast(textOf(asProblem(error)).happened, { tone: 'problem' }),
  })
  if (row === null || !shown.actions.includes('mend')) return null
  return (
    <Button
      look="quiet"
      busy={mending.isPending}
      aria-label={say(is_left_out ? 'takeIn' : 'leaveOutNamed', { row })}
      onClick={() => mending.mutate(row)}
    >
      {say(is_left_out ? 'takeInShort' : 'leaveOut')}
    </Button>
  )
}
