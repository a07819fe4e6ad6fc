import { part } from '../message'

/** Levels of a competency. */
export const levelWords = part('levels', {
  level: 'Level {level}',
  named: '{level} · {name}',
})
