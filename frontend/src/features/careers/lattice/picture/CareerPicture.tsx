import { useMemo, useRef, useState, type KeyboardEvent } from 'react'

import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'
import { PictureControls } from '@/shared/picture/PictureControls'
import stage from '@/shared/picture/Picture.module.css'
import { usePan } from '@/shared/picture/usePan'
import { usePictureView } from '@/shared/picture/usePictureView'
import { zoomBy } from '@/shared/picture/zoom'

import type { Lattice } from '../api'
import { columnsOf } from '../columns'
import styles from './CareerPicture.module.css'
import { mapOf, middleOf, nextOf, type CareerMap, type Direction } from './layout'
import { Legend } from './Legend'
import { MapLines } from './MapLines'
import { RoleNode } from './RoleNode'

const KEYS: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }

export interface CareerPictureProps {
  lattice: Lattice
  /** Code of the role whose details are open. */
  chosen: string | undefined
  onOpen: (code: string) => void
}

/** The map drawn: a column for each track of each family, a row for each level, and the moves of the role in focus. */
export function CareerPicture({ lattice, chosen, onOpen }: CareerPictureProps) {
  const say = useWords(latticeWords)
  const map = useMemo(() => mapOf(lattice.roles, columnsOf(lattice)), [lattice])
  const first = lattice.place ?? map.boxes[0]?.role.code ?? ''
  const [current, setCurrent] = useState(chosen ?? first)
  const focus = map.boxes.some(({ role }) => role.code === current) ? current : first
  const box = map.boxes.find(({ role }) => role.code === focus)
  const frame = useRef<HTMLDivElement>(null)
  const pan = usePan(frame)
  const here = map.boxes.find(({ role }) => role.code === first)
  const { zoom, setZoom, centre, fit, room } = usePictureView(frame, map, box && middleOf(box), first, here && middleOf(here))
  const walk = (direction: Direction) => {
    const next = nextOf(map, lattice.moves, focus, direction)
    if (next === undefined) return
    setCurrent(next)
    frame.current?.querySelector<HTMLElement>(`[data-role="${CSS.escape(next)}"]`)?.focus()
  }
  const press = (event: KeyboardEvent) => {
    const direction = KEYS[event.key]
    if (direction) walk(direction)
    else if (event.key === '+' || event.key === '=') setZoom(zoomBy(zoom, 1))
    else if (event.key === '-') setZoom(zoomBy(zoom, -1))
    else if (event.key === '0') fit()
    else return
    event.preventDefault()
  }
  const { hasMoved, ...panning } = pan
  const open = (code: string) => {
    if (hasMoved()) return
    setCurrent(code)
    onOpen(code)
  }
  return (
    <>
      <div className={stage.stage}>
        <PictureControls zoom={zoom} onZoom={(direction) => setZoom(zoomBy(zoom, direction))} onFit={fit} onCentre={centre} />
        <div ref={frame} className={`${stage.frame} ${styles.frame}`} {...panning}>
          <div
            className={styles.room}
            style={{ width: map.width * zoom, height: map.height * zoom, paddingInline: `${room.left}px ${room.right}px`, paddingBlockEnd: room.bottom }}
          >
            <div
              className={stage.drawing}
              style={{ width: map.width, height: map.height, transform: `scale(${zoom})` }}
              role="group"
              aria-label={say('picture')}
              onKeyDown={press}
            >
              <Grid map={map} lattice={lattice} />
              <MapLines map={map} moves={lattice.moves} focus={focus} />
              {map.boxes.map((each) => (
                <RoleNode
                  key={each.role.code}
                  box={each}
                  lattice={lattice}
                  isFocus={each.role.code === focus}
                  onFocus={setCurrent}
                  onOpen={open}
                />
              ))}
            </div>
          </div>
        </div>
        <Legend />
      </div>
      <p className={styles.keys}>
        {box && say('movesFrom', { role: box.role.name })} {say('pictureKeys')} {say('missingText')}
      </p>
    </>
  )
}

/** The names of families, tracks and levels. */
function Grid({ map, lattice }: { map: CareerMap; lattice: Lattice }) {
  const say = useWords(latticeWords)
  const family = new Map(lattice.families.map(({ code, name }) => [code, name]))
  const track = new Map(lattice.tracks.map(({ code, name }) => [code, name]))
  return (
    <>
      <div className={styles.head} style={{ width: map.width }}>
        {map.columns.map(({ key, family: of, track: on, x, width }) => (
          <p key={key} className={styles.column} style={{ insetInlineStart: x, width }}>
            <span className={styles.family}>{family.get(of)}</span>
            <span className={styles.track}>{track.get(on)}</span>
          </p>
        ))}
      </div>
      {map.rows.map(({ level, y, height }) => (
        <p key={level} className={styles.row} style={{ top: y, height }} aria-label={say('level', { level })}>
          {say('levelShort', { level })}
        </p>
      ))}
    </>
  )
}
