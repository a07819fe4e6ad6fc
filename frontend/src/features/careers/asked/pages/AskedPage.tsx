import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

import { useFormat } from '@/shared/format'
import { askedWords } from '@/shared/messages/en/asked'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { LoadedPage } from '@/shared/page/LoadedPage'
import { Page } from '@/shared/page/Page'
import { Tag } from '@/shared/Tag'

import { askedQuery, type Asked } from '../api'
import { AnswerForm } from '../components/AnswerForm'
import styles from '../components/Asked.module.css'

/** What somebody is asked to say about another. */
export function AskedPage() {
  const say = useWords(askedWords)
  const { id } = useParams({ strict: false })
  return (
    <LoadedPage query={useQuery(askedQuery(id ?? ''))} title={say('pageOne')}>
      {(asked) => <Shown asked={asked} />}
    </LoadedPage>
  )
}

function Shown({ asked }: { asked: Asked }) {
  const say = useWords(askedWords)
  const format = useFormat()
  const { person, asker, note, state, items, actions } = asked
  const isOwn = person.id === asker.id
  return (
    <Page
      title={say('page', { name: person.name })}
      description={isOwn ? say('pageOwnText', { name: person.name }) : say('pageText', { asker: asker.name, name: person.name })}
      width="narrow"
    >
      <div className={styles.answers}>
        <p className={styles.heading}>
          <Tag tone={state === 'answered' ? 'good' : state === 'open' ? 'warn' : undefined}>{say(state)}</Tag>
          <span className={styles.soft}>
            {actions.includes('answer') ? say('endsOn', { day: format.day(asked.ends_on) }) : say('closedText')}
          </span>
        </p>
        {note && (
          <div className={styles.note}>
            <p className={styles.soft}>{say('noteFrom', { asker: asker.name })}</p>
            <p>{note}</p>
          </div>
        )}
        {actions.includes('answer') ? <AnswerForm key={state} asked={asked} /> : <SaidCard items={items} />}
      </div>
    </Page>
  )
}

function SaidCard({ items }: Pick<Asked, 'items'>) {
  const say = useWords(askedWords)
  const said = items.filter(({ level }) => level !== null)
  if (said.length === 0) return null
  return (
    <Card title={say('said')}>
      <ul>
        {said.map(({ competency, level }) => (
          <li key={competency.id}>{say('saidLevel', { name: competency.name, level: level ?? 0 })}</li>
        ))}
      </ul>
    </Card>
  )
}
