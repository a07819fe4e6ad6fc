import { Button } from '../Button'
import { useFormat } from '../format'
import { pictureWords } from '../messages/en/picture'
import { useWords } from '../messages/words'
import styles from './Picture.module.css'
import { LEAST_ZOOM, MOST_ZOOM } from './zoom'

export interface PictureControlsProps {
  zoom: number
  onZoom: (direction: 1 | -1) => void
  onFit: () => void
  onCentre: () => void
}

/** Buttons for what keys and mouse do too. */
export function PictureControls({ zoom, onZoom, onFit, onCentre }: PictureControlsProps) {
  const say = useWords(pictureWords)
  const format = useFormat()
  return (
    <div className={styles.controls}>
      <Button look="quiet" aria-label={say('zoomOut')} disabled={zoom <= LEAST_ZOOM} onClick={() => onZoom(-1)}>
        <MinusSign />
      </Button>
      <output className={styles.zoom} aria-label={say('zoom', { percent: format.percent(zoom) })}>
        {format.percent(Math.round(zoom * 100) / 100)}
      </output>
      <Button look="quiet" aria-label={say('zoomIn')} disabled={zoom >= MOST_ZOOM} onClick={() => onZoom(1)}>
        <PlusSign />
      </Button>
      <Button look="quiet" onClick={onFit}>
        {say('fit')}
      </Button>
      <Button look="quiet" onClick={onCentre}>
        {say('centre')}
      </Button>
    </div>
  )
}

function PlusSign() {
  return (
    <svg width="16" height="16" viewBox="0 0 20 20" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M4 10h12M10 4v12" />
    </svg>
  )
}

function MinusSign() {
  return (
    <svg width="16" height="16" viewBox="0 0 20 20" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M4 10h12" />
    </svg>
  )
}
