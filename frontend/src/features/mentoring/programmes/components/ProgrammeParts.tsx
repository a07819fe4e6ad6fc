import { useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

import { SaveState } from '@/shared/autosave/SaveState'
import { programmeWords } from '@/shared/messages/en/programmes'
import { useWords } from '@/shared/messages/words'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import type { SearchParams } from '@/shared/searchParams'

import { Rounds } from '../../rounds/components/Rounds'
import type { Programme } from '../api'
import { partIn, type Part } from '../parts'
import { useFieldWords } from '../useFieldWords'
import { useProgrammeEdits, type ProgrammeEdits } from '../useProgrammeEdits'
import { CountsStrip } from './CountsStrip'
import { NextStates } from './NextStates'
import { OwnParts } from './OwnParts'
import { PartNav } from './PartNav'
import styles from './ProgrammeParts.module.css'

const EnrolmentsPart = lazy(async () => ({ default: (await import('../../enrolments/list/EnrolmentsPart')).EnrolmentsPart }))
const RequestsPart = lazy(async () => ({ default: (await import('../../requests/components/RequestsPart')).RequestsPart }))
const TermsPart = lazy(async () => ({ default: (await import('./TermsPart')).TermsPart }))
const EligibilityPart = lazy(async () => ({ default: (await import('./EligibilityPart')).EligibilityPart }))
const PolicyPart = lazy(async () => ({ default: (await import('./PolicyPart')).PolicyPart }))

/** A programme for those who oversee it, part by part; edits save themselves, whatever part is shown. */
export function ProgrammeParts({ programme }: { programme: Programme }) {
  const search: SearchParams = useSearch({ strict: false })
  const edits = useProgrammeEdits(programme)
  const { labels, show } = useFieldWords(programme.sides.includes('peer'))
  const part = partIn(search.part, programme.state)
  const mayEdit = programme.actions.includes('edit')
  return (
    <>
      <div className={styles.standing}>
        {programme.counts && programme.state !== 'draft' && <CountsStrip programme={programme} />}
        {programme.enrolments.length > 0 && <OwnParts programme={programme} />}
        <NextStates programme={programme} edits={edits} />
        {programme.state !== 'draft' && (
          <Rounds programmeId={programme.id} isAmongPeers={programme.sides.includes('peer')} isNext={programme.state === 'matching'} />
        )}
      </div>
      <div className={styles.bar}>
        <PartNav programme={programme} part={part} />
        {mayEdit && (isEdited(part) || edits.status !== 'saved') && <SaveState autosave={edits} labels={labels} show={show} />}
      </div>
      <Suspense fallback={<PageSkeleton />}>
        {part === 'people' && <EnrolmentsPart programme={programme} />}
        {part === 'requests' && <RequestsPart programmeId={programme.id} />}
        {isEdited(part) && <Editor part={part} edits={edits} mayEdit={mayEdit} />}
      </Suspense>
    </>
  )
}

type EditedPart = Exclude<Part, 'people' | 'requests'>

function isEdited(part: Part): part is EditedPart {
  return part !== 'people' && part !== 'requests'
}

/** The part that is edited; who may not edit it reads it. */
function Editor({ part, edits, mayEdit }: { part: EditedPart; edits: ProgrammeEdits; mayEdit: boolean }) {
  const say = useWords(programmeWords)
  return (
    <fieldset className={styles.editor} disabled={!mayEdit}>
      <legend className="unseen">{say(part)}</legend>
      {!mayEdit && <p className={styles.readOnly}>{say(edits.values.state === 'closed' ? 'readOnlyClosed' : 'readOnly')}</p>}
      {part === 'terms' && <TermsPart edits={edits} />}
      {part === 'eligibility' && <EligibilityPart edits={edits} mayEdit={mayEdit} />}
      {part === 'policy' && <PolicyPart edits={edits} mayEdit={mayEdit} />}
    </fieldset>
  )
}
