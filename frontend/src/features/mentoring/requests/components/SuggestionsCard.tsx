import type { UseQueryResult } from '@tanstack/react-query'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { requestWords } from '@/shared/messages/en/requests'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'

import type { Obstacle, PersonRef, Suggestion, Suggestions } from '../api'
import { MOST_CHOICES, rankOf, type Choices } from '../choices'
import { SuggestedMentor } from './SuggestedMentor'
import styles from './SuggestionsCard.module.css'

export interface SuggestionsCardProps {
  query: UseQueryResult<Suggestions, Error>
  choices: Choices
  onToggle: (mentor: PersonRef) => void
  /** Shows more of them; none where all that can be are shown. */
  onMore?: () => void
}

/** Who fits best, with their reasons, and who cannot be asked, and why. */
export function SuggestionsCard({ query, choices, onToggle, onMore }: SuggestionsCardProps) {
  const say = useWords(requestWords)
  return (
    <Card
      title={say('suggested')}
      actions={
        <span className={styles.busy} role="status">
          {query.isFetching && say('looking')}
        </span>
      }
    >
      <Loaded query={query} skeleton={<Skeleton lines={5} height="4rem" />}>
        {(found) => (
          <div className={styles.found} aria-busy={query.isPlaceholderData || undefined}>
            {found.items.length === 0 && <p className={styles.words}>{say('nobody')}</p>}
            <ol className={styles.list} aria-label={say('suggested')}>
              {found.items.map((each) => (
                <SuggestedMentor key={each.mentor.id} suggestion={each} full={found.full_marks}>
                  {found.actions.includes('ask') && <ChooseButton mentor={each.mentor} choices={choices} onToggle={onToggle} />}
                </SuggestedMentor>
              ))}
            </ol>
            {onMore && found.items.length > 0 && (
              <Button look="quiet" onClick={onMore}>
                {say('more')}
              </Button>
            )}
            {found.others.length > 0 && <Others found={found} />}
          </div>
        )}
      </Loaded>
    </Card>
  )
}

interface ChooseButtonProps extends Pick<SuggestionsCardProps, 'choices' | 'onToggle'> {
  mentor: PersonRef
}

function ChooseButton({ mentor, choices, onToggle }: ChooseButtonProps) {
  const say = useWords(requestWords)
  const rank = rankOf(choices, mentor.id)
  const { name } = mentor
  return (
    <Button
      aria-pressed={rank > 0}
      aria-label={rank > 0 ? say('chosenNamed', { name, rank }) : say('chooseNamed', { name })}
      disabled={rank === 0 && choices.length === MOST_CHOICES}
      onClick={() => onToggle(mentor)}
    >
      {rank > 0 ? say('chosen', { rank }) : say('choose')}
    </Button>
  )
}

function Others({ found: { others, full_marks } }: { found: Suggestions }) {
  const say = useWords(requestWords)
  return (
    <details className={styles.others}>
      <summary>{say('others')}</summary>
      <ul className={styles.list}>
        {others.map((each: Suggestion) => (
          <SuggestedMentor key={each.mentor.id} suggestion={each} full={full_marks}>
            <WhyNot obstacles={each.obstacles} />
          </SuggestedMentor>
        ))}
      </ul>
    </details>
  )
}

function WhyNot({ obstacles }: { obstacles: readonly Obstacle[] }) {
  const say = useWords(requestWords)
  const format = useFormat()
  const words = ({ kind, reason, until }: Obstacle) => {
    if (kind === 'declined') return say('declinedBefore')
    if (kind !== 'full') return reason
    return until ? say('fullUntil', { month: format.month(until) }) : say('full')
  }
  return (
    <ul className={styles.obstacles}>
      {obstacles.map((each) => (
        <li key={each.kind}>{words(each)}</li>
      ))}
    </ul>
  )
}
