import { useMemo, useRef, type KeyboardEvent } from 'react'

import { orgChartWords } from '@/shared/messages/en/org-chart'
import { useWords } from '@/shared/messages/words'
import { PictureControls } from '@/shared/picture/PictureControls'
import stage from '@/shared/picture/Picture.module.css'
import { usePan } from '@/shared/picture/usePan'
import { usePictureView } from '@/shared/picture/usePictureView'
import { zoomBy } from '@/shared/picture/zoom'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { deedInPicture } from '@/shared/tree/treeKeys'
import { rowsOf, type TreeRow } from '@/shared/tree/treeModel'
import type { TreeControl } from '@/shared/tree/useTree'
import { useTreeFocus } from '@/shared/tree/useTreeFocus'
import { useTreeKeys } from '@/shared/tree/useTreeKeys'

import type { OrgChartNode } from '../api'
import { BOX, pictureOf, type Picture } from './layout'
import styles from './OrgChartPicture.module.css'
import { PictureNode } from './PictureNode'

export interface OrgChartPictureProps {
  control: TreeControl<OrgChartNode>
  /** Id of whose tree is drawn. */
  top: string
  /** Id of who is in the middle at first. */
  focus: string
  /** What Enter does. */
  onChoose: (person: OrgChartNode) => void
}

/** The tree drawn from left to right: the same rows, opened and closed the same way, moved and zoomed. */
export function OrgChartPicture({ control: whole, top, focus, onChoose }: OrgChartPictureProps) {
  const say = useWords(orgChartWords)
  const control = useMemo(() => ({ ...whole, rows: rowsOf(whole.tree, whole.kind, [top]) }), [whole, top])
  const picture = useMemo(() => pictureOf(control.rows), [control.rows])
  const frame = useRef<HTMLDivElement>(null)
  const pan = usePan(frame)
  const box = picture.boxes.find(({ row }) => row.id === focus)
  const middle = box && { x: box.x + BOX.width / 2, y: box.y + BOX.height / 2 }
  const { zoom, setZoom, centre, fit } = usePictureView(frame, picture, middle, focus)
  const keys = useTreeKeys({ control, deedOf: deedInPicture, onChoose })
  const press = (row: TreeRow<OrgChartNode>) => {
    if (pan.hasMoved()) return
    control.go(row.id)
    if (row.node === null) keys.choose(row)
    else if (row.isOpen === undefined) onChoose(row.node)
    else keys.toggle(row)
  }
  const pressKey = (event: KeyboardEvent) => {
    if (event.key === '+' || event.key === '=') setZoom(zoomBy(zoom, 1))
    else if (event.key === '-') setZoom(zoomBy(zoom, -1))
    else if (event.key === '0') fit()
    else return keys.press(event)
    return event.preventDefault()
  }
  const { hasMoved: _, ...panning } = pan
  return (
    <>
      <div className={stage.stage}>
        <PictureControls
          zoom={zoom}
          onZoom={(direction) => setZoom(zoomBy(zoom, direction))}
          onFit={fit}
          onCentre={centre}
        />
        <div ref={frame} className={stage.frame} {...panning}>
          <div style={{ width: picture.width * zoom, height: picture.height * zoom }}>
            <Drawing control={control} picture={picture} zoom={zoom} focus={focus} onPress={press} onKey={pressKey} />
          </div>
        </div>
      </div>
      {control.problem ? <ProblemNotice problem={control.problem} /> : null}
      <p className={styles.keys}>{say('pictureKeys')}</p>
    </>
  )
}

interface DrawingProps {
  control: TreeControl<OrgChartNode>
  picture: Picture<OrgChartNode>
  zoom: number
  focus: string
  onPress: (row: TreeRow<OrgChartNode>) => void
  onKey: (event: KeyboardEvent) => void
}

function Drawing({ control, picture, zoom, focus, onPress, onKey }: DrawingProps) {
  const say = useWords(orgChartWords)
  const { boxes, edges, width, height } = picture
  const focusing = useTreeFocus(control.current)
  return (
    <div
      {...focusing}
      className={stage.drawing}
      style={{ width, height, transform: `scale(${zoom})` }}
      role="tree"
      tabIndex={-1}
      aria-label={say('picture')}
      onKeyDown={onKey}
    >
      <svg className={styles.edges} width={width} height={height} aria-hidden="true">
        {edges.map(({ id, path }) => (
          <path key={id} d={path} />
        ))}
      </svg>
      {boxes.map((box) => (
        <PictureNode
          key={box.row.id}
          box={box}
          control={control}
          isSelected={box.row.id === focus}
          onPress={() => onPress(box.row)}
        />
      ))}
    </div>
  )
}
