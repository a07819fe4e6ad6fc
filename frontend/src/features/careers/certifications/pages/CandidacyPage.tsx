import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'

import { Button } from '@/shared/Button'
import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { certificationWords } from '@/shared/messages/en/certifications'
import { useWords } from '@/shared/messages/words'
import { LoadedPage } from '@/shared/page/LoadedPage'
import { Page } from '@/shared/page/Page'
import { showToast } from '@/shared/toast/toasts'

import { candidacyQuery, decideCandidacy, type CandidacyShown, type Decision } from '../api'
import { Progress } from '../components/Progress'

const DECISIONS = ['decline', 'send_back', 'award'] as const

/** Somebody on the way to a certification, for whoever may see it or decide. */
export function CandidacyPage() {
  const say = useWords(certificationWords)
  const { id } = useParams({ strict: false })
  return (
    <LoadedPage query={useQuery(candidacyQuery(id ?? ''))} title={say('candidacy')}>
      {(candidacy) => <Shown candidacy={candidacy} />}
    </LoadedPage>
  )
}

function Shown({ candidacy }: { candidacy: CandidacyShown }) {
  const say = useWords(certificationWords)
  const [deciding, setDeciding] = useState<Decision['decision'] | null>(null)
  const { person, certification, state, actions } = candidacy
  return (
    <Page
      title={say('candidateFor', { name: person.name, certification: certification.name })}
      description={say(state)}
      width="narrow"
      actions={DECISIONS.filter((decision) => actions.includes(decision)).map((decision) => (
        <Button key={decision} look={decision === 'award' ? 'main' : 'plain'} onClick={() => setDeciding(decision)}>
          {say(decision)}
        </Button>
      ))}
    >
      <Progress candidacy={candidacy} title={say('shown')} />
      {deciding && <DecideDialog candidacy={candidacy} decision={deciding} onClose={() => setDeciding(null)} />}
    </Page>
  )
}

function DecideDialog({ candidacy, decision, onClose }: { candidacy: CandidacyShown; decision: Decision['decision']; onClose: () => void }) {
  const say = useWords(certificationWords)
  const { name } = candidacy.person
  const submission = useSubmission({
    send: (body: Decision) => decideCandidacy(candidacy, body),
    onDone: () => {
      showToast(say('decided', { name }))
      onClose()
    },
  })
  return (
    <FormDialog
      title={say(`${decision}Title`, { name })}
      submit={say(decision)}
      look={decision === 'decline' ? 'danger' : 'main'}
      submission={submission}
      read={({ note = '' }) => ({ decision, note })}
      onClose={onClose}
    >
      <p>{say(`${decision}Text`)}</p>
      <TextField name="note" label={say('noteToThem', { name })} autoComplete="off" />
    </FormDialog>
  )
}
