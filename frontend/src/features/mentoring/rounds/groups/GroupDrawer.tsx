import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { pointsAddingUp } from '@/shared/addingUp'
import { Dialog } from '@/shared/dialog/Dialog'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { groupWords } from '@/shared/messages/en/groups'
import { pairWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Section } from '@/shared/page/Page'
import { Skeleton } from '@/shared/page/Skeleton'
import { SlowWait } from '@/shared/page/SlowWait'

import type { Round, RoundResult } from '../api'
import { PartBar, Sentences } from '../components/Explanation'
import explanation from '../components/Explanation.module.css'
import drawer from '../components/PairDrawer.module.css'
import { closedBy } from '../explanation'
import { groupExplanationQuery, type GroupExplanation, type PeerGroup } from './api'
import { DecideOnGroup } from './DecideOnGroup'
import { shownKey } from './groupColumns'
import { groupStanding } from './groupDecisions'
import { OtherPartners } from './OtherPartners'

const PAIR = 2

export interface GroupDrawerProps {
  /** The ids of its people, in their order. */
  shown: string
  round: Round
  result: RoundResult
  rows: readonly PeerGroup[]
  mayDecide: boolean
  onClose: () => void
}

/** Why people are together or not, beside the list: what each gains from whom, and what the other choice would cost. */
export function GroupDrawer({ shown, round, result, rows, mayDecide, onClose }: GroupDrawerProps) {
  const say = useWords(groupWords)
  const format = useFormat()
  const query = useQuery(groupExplanationQuery(round.id, result.id, shown.split('.')))
  const people = (rows.find((group) => shownKey(group) === shown) ?? query.data)?.people
  return (
    <Dialog
      place="end"
      title={people ? format.list(people.map((person) => person.name)) : say('one')}
      onClose={onClose}
      footer={
        people &&
        mayDecide && <DecideOnGroup roundId={round.id} people={people} standing={groupStanding(people, round)} look="plain" />
      }
    >
      <Loaded query={query} skeleton={<Waiting />}>
        {(explained) => <Why explained={explained} round={round} result={result} mayDecide={mayDecide} />}
      </Loaded>
    </Dialog>
  )
}

function Waiting() {
  const say = useWords(groupWords)
  return (
    <div className={drawer.waiting}>
      <SlowWait text={say('pricing')} />
      <Skeleton lines={8} height="1.5rem" />
    </div>
  )
}

interface WhyProps extends Pick<GroupDrawerProps, 'round' | 'result' | 'mayDecide'> {
  explained: GroupExplanation
}

function Why({ explained, round, result, mayDecide }: WhyProps) {
  const say = useWords(groupWords)
  const sayPair = useWords(pairWords)
  const format = useFormat()
  const { people, points, standing, steps, said } = explained
  const isApart = points === null && standing !== 'locked'
  const full = (steps[0]?.parts ?? []).reduce((sum, part) => sum + part.of, 0)
  return (
    <div className={explanation.explanation}>
      <div>
        <p className={explanation.points}>
          {points === null
            ? say(closedBy(steps.flatMap(({ rules }) => rules), standing === 'locked'))
            : say('pointsEach', { points: format.number(points), full: format.number(full) })}
        </p>
        <p className={explanation.people}>
          {people.map(({ id, name }) => (
            <Link key={id} to={paths.person(id)}>
              {sayPair('profile', { name })}
            </Link>
          ))}
        </p>
      </div>
      {said.length > 0 && (
        <Section title={say(isApart ? 'apart' : 'otherwise')}>
          <Sentences sentences={said} />
        </Section>
      )}
      {steps.map((step) => (
        <StepPart
          key={step.learner.id}
          step={step}
          round={round}
          mayForbid={mayDecide && people.length > PAIR}
        />
      ))}
      {people.map((person) => (
        <OtherPartners key={person.id} person={person} round={round} result={result} mayDecide={mayDecide} />
      ))}
    </div>
  )
}

type Step = GroupExplanation['steps'][number]

function StepPart({ step, round, mayForbid }: { step: Step; round: Round; mayForbid: boolean }) {
  const say = useWords(groupWords)
  const format = useFormat()
  const { learner, teacher, points, parts, rules } = step
  const both = [teacher, learner]
  return (
    <Section title={say('learns', { learner: learner.name, teacher: teacher.name })}>
      {points !== null && <p>{say('gains', { points: format.number(points) })}</p>}
      {rules.length > 0 && <Sentences sentences={rules} />}
      <ul className={explanation.parts}>
        {pointsAddingUp(parts).map((part) => (
          <PartBar key={part.criterion} part={part} isAmongPeers />
        ))}
      </ul>
      {mayForbid && <DecideOnGroup roundId={round.id} people={both} standing={groupStanding(both, round)} look="quiet" />}
    </Section>
  )
}
