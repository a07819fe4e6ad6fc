import { whatIfWords } from '@/shared/messages/en/succession-what-if'
import { useFormat } from '@/shared/format'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { keepScenario, type Scenario } from '../api'
import { asTerms, type Draft } from '../draft'
import { LONGEST_NAME, NameDialog } from './NameDialog'

/** Gives a question a name, under which it is kept. */
export function KeepDialog({ draft, onKept, onClose }: { draft: Draft; onKept: (kept: Scenario) => void; onClose: () => void }) {
  const say = useWords(whatIfWords)
  const format = useFormat()
  const names = format.list(draft.leaving.map(({ name }) => name))
  return (
    <NameDialog
      title={say('saveTitle')}
      submit={say('save')}
      name={say('leavesList', { names }).slice(0, LONGEST_NAME)}
      keep={(name, key) => keepScenario({ ...asTerms(draft), name }, key)}
      onKept={(kept) => {
        showToast(say('saved'))
        onKept(kept)
      }}
      onClose={onClose}
    />
  )
}
