import { useId } from 'react'

import { FieldError } from '@/features/people/details/inputs'
import { frameworkCompetencyWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import { byCode } from '../outlined'
import type { CompetencyPartProps } from './CompetencyDetails'
import styles from './Descriptors.module.css'

/** What each level of a competency looks like, in words of its own. */
export function Descriptors({ autosave, outline, mayEdit }: CompetencyPartProps) {
  const say = useWords(frameworkCompetencyWords)
  const id = useId()
  const { scale, descriptors } = autosave.values
  const levels = byCode(outline.scales, scale)?.levels ?? []
  const textOf = (rank: number) => descriptors.find(({ level }) => level === rank)?.text ?? ''
  const put = (rank: number, text: string) => {
    const others = descriptors.filter(({ level }) => level !== rank)
    const all = text === '' ? others : [...others, { level: rank, text }]
    autosave.change({ descriptors: all.toSorted((one, other) => one.level - other.level) })
  }
  return (
    <Card title={say('descriptors')}>
      <FieldError id={id} error={autosave.errorOf('descriptors')} />
      <ol className={styles.levels}>
        {levels.map(({ name, description }, place) => {
          const rank = place + 1
          const title = say('descriptorOf', { rank, name })
          return (
            <li key={rank} className={styles.level}>
              {mayEdit ? (
                <>
                  <span id={`${id}-${rank}`} className={styles.name}>
                    {title}
                  </span>
                  <textarea
                    aria-labelledby={`${id}-${rank}`}
                    className={styles.text}
                    rows={2}
                    placeholder={description || say('notDescribed')}
                    value={textOf(rank)}
                    onChange={(event) => put(rank, event.target.value)}
                    onBlur={autosave.flush}
                  />
                </>
              ) : (
                <>
                  <p className={styles.name}>{title}</p>
                  <p className={styles.shown}>{textOf(rank) || description || say('notDescribed')}</p>
                </>
              )}
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
