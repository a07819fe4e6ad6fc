import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { groupWords } from '@/shared/messages/en/groups'
import { previewWords } from '@/shared/messages/en/policy-preview'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import table from '@/shared/styles/CountTable.module.css'

import { rulePricesQuery, type Policy, type PolicyPreview } from '../api'
import { shownRules } from '../preview'
import styles from './RuleRemovals.module.css'

/** What each rule rules out and, once asked, what it costs. */
export function RuleRemovals({ preview, programmeId, policy }: { preview: PolicyPreview; programmeId: string; policy: Policy }) {
  const say = useWords(previewWords)
  const sayGroup = useWords(groupWords)
  const format = useFormat()
  const [asked, setAsked] = useState<Policy | null>(null)
  const prices = useQuery({ ...rulePricesQuery(programmeId, policy), enabled: asked === policy })
  const costOf = (rule: string) => prices.data?.items.find((price) => price.rule === rule)?.people
  const rules = shownRules(preview)
  const isAmongPeers = preview.peers > 0
  const mayPrice = preview.actions.includes('price_rules')
  if (rules.length === 0) return null
  return (
    <div className={styles.removals}>
      <table className={table.table} aria-label={say('rules')}>
        <thead>
          <tr>
            <th scope="col">{say('rule')}</th>
            <th scope="col">{isAmongPeers ? sayGroup('possibilities') : say('pairs')}</th>
            <th scope="col">{say('alone')}</th>
            {prices.data && <th scope="col">{say('cost')}</th>}
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, pairs, alone }) => (
            <tr key={rule}>
              <th scope="row">{say(rule)}</th>
              <td>{format.number(pairs)}</td>
              <td>{format.number(alone)}</td>
              {prices.data && <td>{say('people', { count: costOf(rule) ?? 0 })}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {prices.data && <p className={styles.hint}>{isAmongPeers ? sayGroup('costHint') : say('costHint')}</p>}
      {prices.isError && <ProblemNotice problem={prices.error} onRetry={() => prices.refetch()} />}
      {mayPrice && !prices.data && !prices.isError && (
        <Button look="quiet" className={styles.ask} busy={prices.isFetching} onClick={() => setAsked(policy)}>
          {say(prices.isFetching ? 'pricing' : 'price')}
        </Button>
      )}
    </div>
  )
}
