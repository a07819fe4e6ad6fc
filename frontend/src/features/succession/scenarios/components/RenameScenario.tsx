import { lazy, Suspense, useState } from 'react'

import { Button } from '@/shared/Button'
import { whatIfWords } from '@/shared/messages/en/succession-what-if'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { changeScenario, type Scenario } from '../api'
import { asTerms, draftOf } from '../draft'

const NameDialog = lazy(async () => ({ default: (await import('./NameDialog')).NameDialog }))

/** Calls a scenario something else; what is being tried in it and not yet kept stays as it is. */
export function RenameScenario({ scenario }: { scenario: Scenario }) {
  const say = useWords(whatIfWords)
  const [isOpen, setOpen] = useState(false)
  const { id, version } = scenario
  const renamed = () => {
    setOpen(false)
    showToast(say('renamed'))
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('rename')}</Button>
      <Suspense>
        {isOpen && (
          <NameDialog
            title={say('renameTitle')}
            submit={say('renameDo')}
            name={scenario.name}
            keep={(name) => changeScenario(id, version, { ...asTerms(draftOf(scenario)), name })}
            onKept={renamed}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </>
  )
}
