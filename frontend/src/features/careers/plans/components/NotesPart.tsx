import { useQuery, useQueryClient } from '@tanstack/react-query'

import { SaveState } from '@/shared/autosave/SaveState'
import { useAutosave } from '@/shared/autosave/useAutosave'
import { planWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'

import { notesQuery, putNotes, type PlanNotes } from '../api'
import styles from './Plan.module.css'

/** What its person notes of a plan for themselves. */
export function NotesPart({ planId }: { planId: string }) {
  const say = useWords(planWords)
  return (
    <Card title={say('notes')}>
      <p className={styles.soft}>{say('notesHint')}</p>
      <Loaded query={useQuery(notesQuery(planId))}>{(notes) => <Noting planId={planId} notes={notes} />}</Loaded>
    </Card>
  )
}

function Noting({ planId, notes }: { planId: string; notes: PlanNotes }) {
  const say = useWords(planWords)
  const queries = useQueryClient()
  const edits = useAutosave<PlanNotes>({
    resource: notes,
    save: ({ text = '' }, version) => putNotes(planId, text, version),
    onSaved: (saved) => queries.setQueryData(notesQuery(planId).queryKey, saved),
  })
  return (
    <>
      <textarea
        className={styles.area}
        aria-label={say('notes')}
        rows={3}
        maxLength={10_000}
        value={edits.values.text}
        onChange={(event) => edits.change({ text: event.target.value })}
        onBlur={edits.flush}
      />
      <SaveState autosave={edits} labels={{ text: say('notes') }} />
    </>
  )
}
