import { certificationEditingWords } from '@/shared/messages/en/certificationEditing'
import { useWords } from '@/shared/messages/words'
import choices from '@/shared/styles/Choices.module.css'

import { CriteriaEditor } from './CriteriaEditor'
import { newCriterion, type Draft } from './draft'
import styles from './Editing.module.css'

/** Whether a renewal asks for the same again, or for something of its own. */
export function RenewalEditor({ draft, onChange }: { draft: Draft; onChange: (changed: Partial<Draft>) => void }) {
  const say = useWords(certificationEditingWords)
  const { renewal, validity } = draft
  if (validity === null) return <p className={styles.soft}>{say('renewalNever')}</p>
  const ways = [
    { words: say('renewalSame'), isChosen: renewal === null, choose: () => onChange({ renewal: null }) },
    {
      words: say('renewalOwn'),
      isChosen: renewal !== null,
      choose: () => onChange({ renewal: { mode: 'all', criteria: [newCriterion()], groups: [] } }),
    },
  ]
  return (
    <div className={styles.criteria}>
      <fieldset className={styles.ways}>
        <legend className="unseen">{say('renewal')}</legend>
        <div className={choices.choices}>
          {ways.map(({ words, isChosen, choose }) => (
            <label key={words} className={choices.choice}>
              <input type="radio" name="renewal-way" checked={isChosen} onChange={choose} />
              <span>{words}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {renewal && <CriteriaEditor criteria={renewal} path="renewal" onChange={(changed) => onChange({ renewal: changed })} />}
    </div>
  )
}
