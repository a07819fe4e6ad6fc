import { Button } from '@/shared/Button'
import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'
import { ViewSwitch } from '@/shared/page/ViewSwitch'

import type { Lattice } from '../api'
import { useStandingText } from '../useStandingText'
import { EVERYWHERE, type MapPlace } from '../useMapPlace'
import styles from './MapBar.module.css'

const DISTANCES = [1, 2, 3]

/** Which part of the map is shown, and how. */
export function MapBar({ lattice, place }: { lattice: Lattice; place: MapPlace }) {
  const say = useWords(latticeWords)
  const { families, tracks, roles, total } = lattice
  const { isOwn } = useStandingText(lattice)
  const { filter, narrow } = place
  const isWhole = roles.length === total
  return (
    <search className={styles.bar}>
      <Choice
        label={say('family')}
        value={filter.family?.[0] ?? ''}
        options={families.map(({ code, name }) => [code, name])}
        all={say('all')}
        onChoose={(family) => narrow({ family })}
      />
      <Choice
        label={say('track')}
        value={filter.track?.[0] ?? ''}
        options={tracks.map(({ code, name }) => [code, name])}
        all={say('all')}
        onChoose={(track) => narrow({ track })}
      />
      {lattice.place && (
        <Choice
          label={isOwn ? say('near') : say('nearThem')}
          value={String((filter.around ? filter.distance : lattice.distance) ?? '')}
          options={DISTANCES.map((count) => [String(count), say('withinMoves', { count })])}
          all={say('everywhere')}
          onChoose={(distance) => narrow({ distance: distance || EVERYWHERE, around: distance && (lattice.place ?? undefined) })}
        />
      )}
      <output className={styles.count}>{say('shown', { count: roles.length, total })}</output>
      {lattice.place && (
        <Button look="quiet" onClick={() => narrow({ family: undefined, track: undefined, around: undefined, distance: isWhole ? undefined : EVERYWHERE })}>
          {isWhole ? isOwn ? say('showNear') : say('showNearThem') : say('showAll', { count: total })}
        </Button>
      )}
      <ViewSwitch
        label={say('view')}
        views={[
          ['picture', say('asPicture')],
          ['list', say('asList')],
        ]}
        view={place.view}
        onChoose={place.showAs}
      />
    </search>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: [string, string][]
  all: string
  onChoose: (value: string) => void
}

function Choice({ label, value, options, all, onChoose }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
