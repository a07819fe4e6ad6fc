import { applicationPartWords } from '@/shared/messages/en/application'
import { useWords } from '@/shared/messages/words'

import type { Question } from '../application'

/** An answer on a scale in words: "Rather plan ahead". */
export function useStyleText(): (question: Question, step: number) => string {
  const say = useWords(applicationPartWords)
  return (question, step) => {
    const [left, right] = [say(`${question}1`), say(`${question}5`)]
    switch (step) {
      case 1:
        return say('step1', { left })
      case 2:
        return say('step2', { left })
      case 4:
        return say('step4', { right })
      case 5:
        return say('step5', { right })
      default:
        return say('step3', { left, right })
    }
  }
}
