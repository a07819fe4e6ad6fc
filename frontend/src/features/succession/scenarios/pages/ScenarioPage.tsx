import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { ConfirmDialog } from '@/shared/dialog/ConfirmDialog'
import { Link } from '@/shared/Link'
import { whatIfWords } from '@/shared/messages/en/succession-what-if'
import { useWords } from '@/shared/messages/words'
import { LoadedPage } from '@/shared/page/LoadedPage'
import { Page } from '@/shared/page/Page'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { changeScenario, deleteScenario, scenarioQuery, type Scenario } from '../api'
import { Asking } from '../components/Asking'
import { RenameScenario } from '../components/RenameScenario'
import { asTerms, draftOf, type Draft } from '../draft'

/** A question that is kept, with what follows from it today. */
export function ScenarioPage() {
  const say = useWords(whatIfWords)
  const { id } = useParams({ strict: false })
  return (
    <LoadedPage query={useQuery(scenarioQuery(id ?? ''))} title={say('one')}>
      {(scenario) => <Shown key={scenario.id} scenario={scenario} />}
    </LoadedPage>
  )
}

function Shown({ scenario }: { scenario: Scenario }) {
  const say = useWords(whatIfWords)
  const navigate = useNavigate()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [isDeleting, setDeleting] = useState(false)
  const saving = useMutation({
    mutationFn: (changed: Draft) => changeScenario(scenario.id, scenario.version, { ...asTerms(changed), name: scenario.name }),
    onSuccess: () => {
      setDraft(null)
      showToast(say('saved'))
    },
  })
  const remove = async () => {
    await navigate({ to: paths.whatIf })
    await deleteScenario(scenario.id)
    showToast(say('deleted'))
  }
  const canSave = draft !== null && draft.leaving.length > 0
  return (
    <Page
      title={scenario.name}
      description={say('description')}
      actions={
        <>
          <Link to={paths.whatIf} look="plain">
            {say('backToAll')}
          </Link>
          <RenameScenario scenario={scenario} />
          <Button onClick={() => setDeleting(true)}>{say('delete')}</Button>
          {canSave && (
            <Button look="main" busy={saving.isPending} onClick={() => saving.mutate(draft)}>
              {say('saveChanges')}
            </Button>
          )}
        </>
      }
    >
      {saving.isError && <ProblemNotice problem={saving.error} />}
      <Asking draft={draft ?? draftOf(scenario)} onChange={setDraft} />
      {isDeleting && (
        <ConfirmDialog title={say('deleteTitle', { name: scenario.name })} confirm={say('delete')} look="danger" onConfirm={remove} onClose={() => setDeleting(false)}>
          <p>{say('deleteText')}</p>
        </ConfirmDialog>
      )}
    </Page>
  )
}
