import { useId } from 'react'

import { paths } from '@/app/paths'
import { FieldError } from '@/features/people/details/inputs'
import { Chips } from '@/shared/chips/Chips'
import { Link } from '@/shared/Link'
import { frameworkCompetencyWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Picker } from '@/shared/picker/Picker'

import { findIn, nameOf } from '../outlined'
import type { CompetencyPartProps } from './CompetencyDetails'

/** What somebody has to know before a competency. */
export function Prerequisites({ autosave, outline, mayEdit, versionId }: CompetencyPartProps & { versionId: string }) {
  const say = useWords(frameworkCompetencyWords)
  const id = useId()
  const { code, prerequisites } = autosave.values
  const named = prerequisites.map((each) => ({ id: each, title: nameOf(outline.competencies, each) }))
  const put = (next: string[]) => autosave.change({ prerequisites: next })
  return (
    <Card title={say('prerequisites')}>
      {named.length === 0 && <p>{say('noPrerequisites')}</p>}
      {mayEdit ? (
        <>
          <Chips
            label={say('prerequisites')}
            chips={named}
            removeLabel={(name) => say('removePrerequisite', { name })}
            onRemove={(gone) => put(prerequisites.filter((each) => each !== gone))}
          />
          <Picker
            label={say('addPrerequisite')}
            value={null}
            find={findIn('competencies', outline.competencies, [code, ...prerequisites])}
            onChoose={(choice) => choice && put([...prerequisites, choice.id])}
          />
          <FieldError id={id} error={autosave.errorOf('prerequisites')} />
        </>
      ) : (
        <ul>
          {named.map(({ id: first, title }) => (
            <li key={first}>
              <Link to={paths.frameworkPart(versionId, { part: 'competencies', competency: first })}>{title}</Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
