import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'

import { Button } from '@/shared/Button'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { useEditing } from '../editing/useEditing'

interface RemovePieceProps {
  versionId: string
  piece: { kind: 'competency' | 'role'; code: string }
  /** What is said once it is removed. */
  removed: string
  /** Where to go on. */
  back: string
}

/** Takes a role or a competency out of a draft; it can be undone. */
export function RemovePiece({ versionId, piece, removed, back }: RemovePieceProps) {
  const say = useWords(frameworkWords)
  const navigate = useNavigate()
  const edit = useEditing(versionId)
  const removing = useMutation({
    mutationFn: async () => {
      await edit({ removed: [piece] }, removed)
      await navigate({ href: back, resetScroll: false })
    },
  })
  return (
    <>
      <Button look="quiet" busy={removing.isPending} onClick={() => removing.mutate()}>
        {say('remove')}
      </Button>
      {removing.isError && <ProblemNotice problem={removing.error} />}
    </>
  )
}
