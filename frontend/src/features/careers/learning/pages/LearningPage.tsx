import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { CareerIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { learningWords } from '@/shared/messages/en/learning'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page, Section } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

import { useOwner } from '../../gaps/useOwner'
import { completionsQuery, type CompletionList } from '../api'
import { CompletionLines } from '../components/CompletionLines'
import styles from '../components/Learning.module.css'
import { LearningNav } from '../components/LearningNav'
import { PathwaysPart } from '../components/PathwaysPart'
import { useResourceText } from '../useResourceText'

/** What somebody has completed: the viewer, or somebody whose learning they may see. */
export function LearningPage() {
  const say = useWords(learningWords)
  const { id, isOwn } = useOwner()
  const query = useQuery({ ...completionsQuery(id ?? ''), enabled: id !== null })
  const name = query.data?.person.name ?? ''
  return (
    <Page title={isOwn ? say('mine') : say('ofPerson', { name })} description={isOwn ? say('mineText') : undefined}>
      {isOwn && <LearningNav />}
      {isOwn && id !== null && <PathwaysPart />}
      {id === null ? <NothingDone /> : <Loaded query={query} skeleton={<PageSkeleton />}>{(completions) => <Done completions={completions} />}</Loaded>}
    </Page>
  )
}

function Done({ completions }: { completions: CompletionList }) {
  const say = useWords(learningWords)
  const { time } = useResourceText()
  const { items, minutes } = completions
  if (items.length === 0) return <NothingDone />
  return (
    <Section title={say('completed')}>
      <p className={styles.soft}>{say('total', { count: items.length, time: time(minutes) })}</p>
      <CompletionLines completions={completions} />
    </Section>
  )
}

function NothingDone() {
  const say = useWords(learningWords)
  return (
    <Empty icon={CareerIcon} title={say('nothingDone')} text={say('nothingDoneText')} action={<Link to={paths.learning}>{say('toCatalogue')}</Link>} />
  )
}
