import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { paths } from '@/app/paths'
import { TextField } from '@/shared/form/fields'
import { filledIn } from '@/shared/form/filledIn'
import { FormDialog } from '@/shared/form/FormDialog'
import { SelectField } from '@/shared/form/SelectField'
import { useSubmission } from '@/shared/form/useSubmission'
import { programmeKindTexts, programmeKindWords, programmeObjectiveWords } from '@/shared/messages/en/mentoring'
import { mentoringWords } from '@/shared/messages/en/programmes'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { addProgramme, type ProgrammeRequest, type ProgrammeSummary } from '../api'
import { codeFrom } from '../standing'

export interface AddProgrammeDialogProps {
  /** An earlier programme whose terms, eligibility and policy are taken over. */
  from?: ProgrammeSummary
  onClose: () => void
}

/** Makes a draft, new or from an earlier programme, and opens its page. */
export function AddProgrammeDialog({ from, onClose }: AddProgrammeDialogProps) {
  const say = useWords(mentoringWords)
  const navigate = useNavigate()
  const submission = useSubmission({
    send: (body: ProgrammeRequest, key) => addProgramme(body, key),
    onDone: ({ id, name }) => {
      showToast(say('added', { name }))
      onClose()
      return navigate({ to: paths.programme(id) })
    },
  })
  return (
    <FormDialog
      title={from ? say('copyTitle', { name: from.name }) : say('add')}
      submit={say('addSubmit')}
      submission={submission}
      read={(values) => ({ ...filledIn<ProgrammeRequest>(values), ...(from && { copied_from: from.id }) })}
      onClose={onClose}
    >
      <p>{say(from ? 'copyText' : 'addText')}</p>
      <NameAndCode />
      <KindAndObjective from={from} />
      <TextField name="starts_on" type="date" label={say('startsOn')} description={say('startsOnHint')} />
    </FormDialog>
  )
}

/** The code follows the name until somebody writes another. */
function NameAndCode() {
  const say = useWords(mentoringWords)
  const [name, setName] = useState('')
  const [code, setCode] = useState<string | null>(null)
  return (
    <>
      <TextField name="name" label={say('name')} autoComplete="off" value={name} onChange={(event) => setName(event.target.value)} />
      <TextField
        name="code"
        label={say('code')}
        description={say('codeHint')}
        autoComplete="off"
        value={code ?? codeFrom(name)}
        onChange={(event) => setCode(event.target.value)}
      />
    </>
  )
}

function KindAndObjective({ from }: { from: ProgrammeSummary | undefined }) {
  const say = useWords(mentoringWords)
  const sayKind = useWords(programmeKindWords)
  const sayText = useWords(programmeKindTexts)
  const sayObjective = useWords(programmeObjectiveWords)
  const [kind, setKind] = useState(from?.kind ?? 'one_to_one')
  return (
    <>
      <SelectField
        name="kind"
        label={say('kind')}
        description={sayText(kind)}
        value={kind}
        data={keysOf(programmeKindWords.messages).map((value) => ({ value, label: sayKind(value) }))}
        onChange={(event) => setKind(event.target.value as typeof kind)}
      />
      <SelectField
        name="objective"
        label={say('objective')}
        defaultValue={from?.objective ?? 'skill_development'}
        data={keysOf(programmeObjectiveWords.messages).map((value) => ({ value, label: sayObjective(value) }))}
      />
    </>
  )
}

function keysOf<Known extends object>(known: Known): (keyof Known & string)[] {
  return Object.keys(known) as (keyof Known & string)[]
}
