import { useFormat } from '@/shared/format'
import { languageName } from '@/shared/languages/languages'
import { applicationPartWords, wishWords } from '@/shared/messages/en/application'
import { intlLocale, useLocale } from '@/shared/messages/locale'
import { useWords } from '@/shared/messages/words'
import { useWeekText } from '@/shared/week/useWeekText'

import type { Application } from '../api'
import { goalName, QUESTIONS } from '../application'
import { BACKGROUND_QUESTIONS } from '../background'
import { useStyleText } from './useStyleText'

type Field = keyof Application

/** The fields of an application and their values in words, for comparing two versions of them. */
export function useFieldText() {
  const say = useWords(applicationPartWords)
  const sayWish = useWords(wishWords)
  const { list } = useFormat()
  const locale = intlLocale(useLocale())
  const week = useWeekText()
  const style = useStyleText()
  const labels: Partial<Record<Field, string>> = {
    goals: say('goals'),
    teaches: say('teaches'),
    seats: say('seats'),
    hours: say('hours'),
    languages: say('languages'),
    style: say('style'),
    note: say('note'),
    wishes: sayWish('title'),
    not_with: sayWish('notWith'),
    background: sayWish('background'),
    shows_moves: say('moves'),
  }
  const words: Partial<{ [Key in Field]: (value: Application[Key]) => string }> = {
    goals: (goals) => list(goals.map(goalName)),
    teaches: (teaches) => list(teaches.map(({ competency }) => competency.name)),
    hours: (hours) => list(hours.map((each) => week.block([each]))),
    languages: (tags) => list(tags.map((tag) => languageName(tag, locale))),
    style: (answers) => list(QUESTIONS.filter((name) => name in answers).map((name) => style(name, answers[name]!))),
    wishes: (groups) => list(groups.flat().map(({ name }) => name)),
    not_with: (people) => list((people ?? []).map(({ name }) => name)),
    shows_moves: (shows) => say(shows ? 'movesShown' : 'movesKept'),
    background: (told) =>
      list(BACKGROUND_QUESTIONS.filter((name) => told && name in told.answers).map((name) => sayWish(name))),
  }
  const show = (field: Field, value: unknown) => {
    const inWords = words[field] as ((value: unknown) => string) | undefined
    return inWords?.(value) ?? String(value ?? '')
  }
  return { labels, show }
}
